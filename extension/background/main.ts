import browser from 'webextension-polyfill'
import { readSettings, watchSettings } from '../settings.ts'
import { createEngine } from './engine.ts'
import { serve } from './serve.ts'
import { followSites } from './follow-sites.ts'

// The browser wakes the worker for these events: they have to be listened to before anything is awaited.
const engine = createEngine((path) => browser.runtime.getURL(path))
serve(browser.runtime.onConnect, {
  analyse: ({ text }) => engine.analyse(text),
  warm: async () => {
    await engine.warm()
    return true
  },
})
followSites(browser)

const showState = ({ hidden }: { readonly hidden?: boolean }) =>
  browser.action.setBadgeText({ text: hidden ? '–' : '' })
void browser.action.setBadgeBackgroundColor({ color: '#596164' })
void readSettings(browser.storage).then(showState)
watchSettings(browser.storage, (settings) => void showState(settings))
