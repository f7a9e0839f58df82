import '@ckeditor/ckeditor5-editor-classic/dist/index.css'
import { Bold } from '@ckeditor/ckeditor5-basic-styles'
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic'
import { Essentials } from '@ckeditor/ckeditor5-essentials'
import { Link } from '@ckeditor/ckeditor5-link'
import { Paragraph } from '@ckeditor/ckeditor5-paragraph'
import { HTML, publish, textOf, $ } from './content.js'

const editor = await ClassicEditor.create($('#editor'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Link],
  initialData: HTML,
})
publish({
  root: () => $('.ck-editor__editable'),
  saved: () => editor.getData({ trim: 'none' }),
  model: () => textOf(editor.getData({ trim: 'none' })),
})
