import '@angular/compiler'
import { Component, provideZonelessChangeDetection } from '@angular/core'
import { FormControl, ReactiveFormsModule } from '@angular/forms'
import { bootstrapApplication } from '@angular/platform-browser'
import { PLAIN, publish, $ } from './content.js'

const tag = new URLSearchParams(location.search).get('tag') ?? 'textarea'
const note = new FormControl(PLAIN)

class Note {
  note = note
}
Component({
  selector: '#editor',
  imports: [ReactiveFormsModule],
  template: tag === 'input' ? '<input [formControl]="note">' : '<textarea [formControl]="note"></textarea>',
})(Note)

await bootstrapApplication(Note, { providers: [provideZonelessChangeDetection()] })
publish({ root: () => $(tag), saved: () => note.value, model: () => note.value })
