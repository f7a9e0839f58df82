import type { GroupTexts } from '../texts/groups/danish.ts'

/** Minutes that one may choose. */
const MINUTES = [2, 5, 10, 15, 20] as const

/** A timer for a conversation; it is there once its script runs, and makes no sound. */
export function TimerBox({
  words,
  minutes = 10,
}: {
  readonly words: GroupTexts['timer']
  readonly minutes?: (typeof MINUTES)[number]
}) {
  return (
    <div
      class="timer"
      id="timer"
      hidden
      data-done={words.done}
      data-left={words.left}
      data-pause={words.pause}
      data-go={words.go}
    >
      <output class="clock" aria-hidden="true"></output>
      <p class="visually-hidden" role="status"></p>
      <div class="do">
        <label>
          <span>{words.minutes}</span>
          <select autocomplete="off">
            {MINUTES.map((count) => (
              <option value={String(count)} selected={count === minutes}>
                {count}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="go">
          {words.go}
        </button>
        <button type="button" class="again">
          {words.again}
        </button>
      </div>
    </div>
  )
}
