/* What the frame does in the browser itself: the keys of the search field, and the warning before the session ends. */
(() => {
  const field = () => document.getElementById('search');
  const links = () => [...document.querySelectorAll('#found a')];
  const form = () => field()?.closest('form');
  const inSearch = target => target instanceof Element && target.closest('form[role=search]');

  document.addEventListener('keydown', event => {
    const target = event.composedPath()[0];
    const typing = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && !document.querySelector('dialog[open]') && field()) {
      event.preventDefault();
      field().focus();
      field().select();
    } else if (inSearch(target)) {
      const all = links();
      const at = all.indexOf(target);
      if (event.key === 'ArrowDown' && all.length > 0) {
        event.preventDefault();
        all[Math.min(at + 1, all.length - 1)].focus();
      } else if (event.key === 'ArrowUp' && at >= 0) {
        event.preventDefault();
        (at === 0 ? field() : all[at - 1]).focus();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        field().focus();
        form().setAttribute('data-closed', '');
      }
    }
  });
  document.addEventListener('input', event => inSearch(event.target)?.removeAttribute('data-closed'));
  document.addEventListener('focusin', event => {
    if (inSearch(event.target)) form().removeAttribute('data-closed');
    else form()?.setAttribute('data-closed', '');
  });

  /* The time of the last request that kept the session, in any of this browser's pages. */
  const LAST = 'taellertal.last-request';
  const note = () => { try { localStorage.setItem(LAST, String(Date.now())); } catch { /* no storage: this page counts for itself */ } own = Date.now(); };
  let own = Date.now();
  const last = () => { try { return Math.max(own, Number(localStorage.getItem(LAST)) || 0); } catch { return own; } };
  note();
  new PerformanceObserver(list => {
    if (list.getEntries().some(entry => entry.name.includes('v-r=uidl'))) note();
  }).observe({ type: 'resource' });
  setInterval(() => {
    const dialog = document.getElementById('session-end');
    if (!dialog) return;
    const left = Number(dialog.dataset.seconds) - (Date.now() - last()) / 1000;
    if (left <= 0) {
      dialog.querySelector('.leave').click();
      note();
    } else if (left <= Number(dialog.dataset.warning) && !dialog.open) {
      dialog.oncancel = () => dialog.querySelector('.stay').click();
      dialog.showModal();
      dialog.querySelector('.stay').focus();
    } else if (left > Number(dialog.dataset.warning) && dialog.open) {
      dialog.close();
    }
  }, 1000);
})();
