/** Signs in at a running service by its demo sign-in; the answer is what a browser sends along from then on. */
export async function signInAt(url: string, role: string): Promise<string> {
  const response = await fetch(`${url}sign-in/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: `role=${role}`,
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`Signing in was answered with ${response.status}.`)
  return cookie
}
