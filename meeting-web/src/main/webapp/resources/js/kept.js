/* Typed input is never lost: it is kept in this tab until it is saved, and put back after an expired session. A word before the session ends. */
(function () {
  'use strict';
  const dialog = document.getElementById('going');
  if (!dialog) return;
  const facts = dialog.dataset;
  const WARNING = 120, DRAFT = 'plenum.draft ', CONTACT = 'plenum.contact';
  const page = location.pathname + location.search;
  const kinds = 'input:not([type=hidden]):not([type=password]):not([type=file]):not([type=submit]):not([type=button]), textarea, select';
  const fields = () => [...document.querySelectorAll('main form')].filter(form => !form.closest('.no-draft'))
    .flatMap(form => [...form.querySelectorAll(kinds)]).filter(field => field.id);

  /* Only what was touched: what others changed meanwhile must not be overwritten with what it was. */
  function touched(field) {
    if (field.tagName === 'SELECT') return [...field.options].some(option => option.selected !== option.defaultSelected);
    return field.type === 'checkbox' || field.type === 'radio' ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  }

  /* Rows a person adds are added again. Once one was removed the others have moved up, and what was typed into them belongs to no row for sure. */
  const typedInto = new Set(), rowsSeen = {}, movedUp = new Set();
  const tables = () => [...document.querySelectorAll('main [data-rows]')];
  function countRows() {
    for (const table of tables()) {
      const name = table.dataset.rows, rows = table.querySelectorAll('fieldset').length;
      if (rows < rowsSeen[name]) movedUp.add(name);
      rowsSeen[name] = rows;
    }
  }

  /* An answer of the server draws fields anew, as if they had always had their values: what was touched once stays so. */
  function keep() {
    const values = {};
    countRows();
    for (const field of fields()) {
      if (touched(field)) typedInto.add(field.id);
      if (!typedInto.has(field.id) || [...movedUp].some(name => field.id.startsWith(name))) continue;
      values[field.id] = field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value;
    }
    sessionStorage.setItem(DRAFT + page, JSON.stringify({ person: facts.person, values }));
  }

  function putBack(values) {
    let changed = 0;
    for (const field of fields()) {
      if (!(field.id in values)) continue;
      const property = typeof values[field.id] === 'boolean' ? 'checked' : 'value';
      if (field[property] === values[field.id]) continue;
      field[property] = values[field.id];
      const widget = field.closest('.ui-chkbox, .ui-selectbooleancheckbox, .ui-selectmanycheckbox');
      field.dispatchEvent(new Event(widget ? 'change' : 'input', { bubbles: true }));
      changed++;
    }
    return changed;
  }

  /* Row by row, as a person adds them; each is there once the server has answered. */
  function addRows(values, done) {
    const lacking = () => Object.keys(values).filter(id => !document.getElementById(id));
    const missing = lacking(), table = tables().find(each => missing.some(id => id.startsWith(each.dataset.rows)));
    const adder = table && document.getElementById(table.dataset.adder);
    if (!adder) return done();
    jQuery(document).one('pfAjaxComplete', () => {
      putBack(values);
      if (lacking().length < missing.length) addRows(values, done); else done();
    });
    adder.click();
  }

  function say(sentence, kind) {
    const notice = document.createElement('p');
    notice.className = 'notice ' + kind;
    notice.setAttribute('role', kind === 'stop' ? 'alert' : 'status');
    notice.textContent = sentence;
    const old = document.querySelector('main > p.notice');
    if (old) old.remove();
    document.querySelector('main').prepend(notice);
    notice.scrollIntoView({ block: 'nearest' });
  }

  const draft = JSON.parse(sessionStorage.getItem(DRAFT + page) || 'null');
  if (draft) {
    sessionStorage.removeItem(DRAFT + page);
    if (location.hash === '#kept' && draft.person === facts.person) {
      const tell = () => {
        keep();
        say(facts.kept, 'look');
      };
      const changed = putBack(draft.values) > 0;
      if (tables().length > 0) jQuery(() => addRows(draft.values, tell));
      else if (changed) tell();
    }
  }
  if (location.hash === '#kept') history.replaceState(null, '', page);
  countRows();
  if (window.jQuery) jQuery(document).on('pfAjaxComplete', () => { if (tables().length > 0) keep(); });
  document.addEventListener('input', event => { if (event.target.closest('main form')) keep(); });
  document.addEventListener('change', event => { if (event.target.closest('main form')) keep(); });

  /* A request that fails says so, wherever it came from. */
  if (window.jQuery) jQuery(document).on('pfAjaxError', (event, xhr) => {
    const number = xhr.getResponseHeader && xhr.getResponseHeader('X-Request-Id');
    const sentence = xhr.status === 0 ? facts.offline : xhr.status === 404 ? facts.absent : xhr.status === 503 ? facts.away : facts.broken;
    say(sentence + (number && xhr.status !== 404 ? ' (' + number + ')' : ''), 'stop');
  });

  /* The server counts from what a person last did in any tab of this browser, which a live screen's own questions are not; so do we. */
  const contact = () => localStorage.setItem(CONTACT, String(Date.now()));
  contact();
  new PerformanceObserver(list => {
    if (list.getEntries().some(entry => ['xmlhttprequest', 'fetch'].includes(entry.initiatorType) && !entry.name.includes('poll=1'))) contact();
  }).observe({ type: 'resource' });
  const lasts = Number(facts.lasts);
  document.getElementById('leave').addEventListener('submit', () => sessionStorage.clear());
  dialog.querySelector('.stay').addEventListener('click', async () => {
    const answer = await fetch(facts.session, { cache: 'no-store' }).catch(() => null);
    if (answer && answer.status === 401) leave();
    else dialog.close();
  });
  const leave = () => location.assign(facts.signIn + encodeURIComponent(page.slice(facts.root.length)));
  setInterval(() => {
    const left = lasts - Math.round((Date.now() - Number(localStorage.getItem(CONTACT))) / 1000);
    if (left <= -2) leave();
    else if (left > WARNING && dialog.open) dialog.close();
    else if (left <= WARNING) {
      if (!dialog.open) dialog.showModal();
      dialog.querySelector('.left').textContent = Math.floor(Math.max(left, 0) / 60) + ':' + String(Math.max(left, 0) % 60).padStart(2, '0');
    }
  }, 1000);
})();
