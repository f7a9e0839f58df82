/** Makes the page's timer run, if it has one: minutes go down in silence, and it is told when a minute or all is over. */
export function startTimer(): void {
  const box = document.getElementById('timer')
  if (!box) return
  const find = <T extends Element>(selector: string): T => box.querySelector<T>(selector)!
  const clock = find<HTMLOutputElement>('.clock')
  const status = find<HTMLElement>('[role=status]')
  const choice = find<HTMLSelectElement>('select')
  const go = find<HTMLButtonElement>('.go')
  const { done = '', left = '', pause = '', go: start = '' } = box.dataset
  let rest = 0
  /** When it is over, ms; undefined while it stands. */
  let end: number | undefined
  let said = 0

  const show = () => {
    if (end !== undefined) rest = Math.max(0, end - Date.now())
    const seconds = Math.ceil(rest / 1000)
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    box.classList.toggle('over', rest === 0)
    go.textContent = end === undefined ? start : pause
    const minutes = Math.ceil(seconds / 60)
    if (end !== undefined && minutes !== said) {
      said = minutes
      status.textContent = rest === 0 ? done : left.replace('{n}', String(minutes))
    }
    if (rest === 0) end = undefined
  }
  const reset = () => {
    end = undefined
    said = 0
    rest = Number(choice.value) * 60_000
    show()
  }
  choice.addEventListener('change', reset)
  find('.again').addEventListener('click', reset)
  go.addEventListener('click', () => {
    if (end === undefined && rest === 0) reset()
    end = end === undefined ? Date.now() + rest : undefined
    show()
  })
  setInterval(() => {
    if (end !== undefined) show()
  }, 250)
  reset()
  box.hidden = false
}
