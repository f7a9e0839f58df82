import { startTimer } from './timer/start-timer.ts'

/** Keys that lead on in a meeting, as those who show slides expect; never while somebody is in a field. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }

const slides = [...document.querySelectorAll<HTMLElement>('.slide')]

document.addEventListener('keydown', (event) => {
  const step = STEPS[event.key]
  const { target } = event
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return
  if (target instanceof Element && target.closest('select, input, textarea')) return
  const tops = slides.map((slide) => Math.abs(slide.getBoundingClientRect().top))
  const next = slides[tops.indexOf(Math.min(...tops)) + step]
  if (!next) return
  event.preventDefault()
  next.scrollIntoView()
  next.focus({ preventScroll: true })
})

startTimer()
