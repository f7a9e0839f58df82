import { startTimer } from './timer/start-timer.ts'

startTimer()
