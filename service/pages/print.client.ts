/** The button that prints is there once it can. */
const button = document.getElementById('print') as HTMLButtonElement
button.addEventListener('click', () => print())
button.hidden = false
