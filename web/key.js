const KEPT = 'entente:key';

/** `fetch` with the API key of this tab; where the server wants one, or another, the reader is asked for it. */
export async function fetchWithKey(address, options = {}) {
  const key = sessionStorage.getItem(KEPT);
  const headers = { ...options.headers, ...(key && { authorization: `Bearer ${key}` }) };
  const response = await fetch(address, { ...options, headers });
  const refusal = await refusalOf(response);
  if (refusal === undefined || !(await askOnce(refusal))) return response;
  return fetchWithKey(address, options);
}

/** The server's sentence where no key was given, a wrong one, or one that is not for this. */
async function refusalOf(response) {
  if (response.status !== 401 && response.status !== 403) return undefined;
  const { errors = [] } = await response
    .clone()
    .json()
    .catch(() => ({}));
  const { code, reason } = errors[0]?.extensions ?? {};
  return code === 'UNAUTHENTICATED' || reason === 'ROLE' ? errors[0].message : undefined;
}

let asking;

/** Several requests may be refused at once; one question is enough. */
function askOnce(refusal) {
  asking ??= ask(refusal).finally(() => {
    asking = undefined;
  });
  return asking;
}

/** Whether a key was given. */
async function ask(refusal) {
  const dialog = document.createElement('dialog');
  dialog.className = 'key';
  dialog.setAttribute('aria-label', 'API key');
  dialog.innerHTML = `
    <form method="dialog">
      <p></p>
      <label>API key <input type="password" autocomplete="off" autofocus required /></label>
      <button value="give">Use this key</button>
      <button value="" formnovalidate>Cancel</button>
    </form>`;
  dialog.querySelector('p').textContent = refusal;
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  const key = dialog.querySelector('input').value.trim();
  const isGiven = dialog.returnValue === 'give' && key !== '';
  dialog.remove();
  if (isGiven) sessionStorage.setItem(KEPT, key);
  return isGiven;
}
