/* The frame: the rail as a drawer on narrow screens, menus that close by themselves, buttons that open and close dialogs. */
(function () {
  'use strict';
  /** The button that asked the server, as it stands after the answer; nothing where a field or a clock asked. */
  const sourceOf = settings => {
    const source = document.getElementById(typeof settings.source === 'string' ? settings.source : settings.source && settings.source.id);
    return source && source.matches('button, input[type="submit"], a') ? source : null;
  };
  const toggle = document.querySelector('.rail-toggle');
  const setRail = open => {
    document.body.classList.toggle('rail-open', open);
    toggle.setAttribute('aria-expanded', String(open));
  };
  if (toggle) toggle.addEventListener('click', () => {
    setRail(!document.body.classList.contains('rail-open'));
    if (document.body.classList.contains('rail-open')) document.querySelector('.rail a').focus();
  });
  document.addEventListener('click', event => {
    for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
    if (toggle && !event.target.closest('.rail, .rail-toggle')) setRail(false);
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    for (const menu of document.querySelectorAll('details.menu[open]')) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
    if (toggle && document.body.classList.contains('rail-open')) { setRail(false); toggle.focus(); }
  });

  /* Where one types, and nothing else decides it: in the first wrong field after a refusal, else in the first one of a page that is a form; never taken
     from a field in which somebody has begun to type. data-again: after this button one begins at the first field again. */
  const FIELD = ':is(input:not([type=hidden], [aria-hidden="true"]), select, textarea):enabled', PLACE = '.field, fieldset';
  let begun = false;
  document.addEventListener('input', () => { begun = true; }, true);
  const isWrong = field => field.getAttribute('aria-invalid') === 'true'
    || [...field.closest(PLACE)?.querySelectorAll('.ui-message-error') ?? []].some(message => message.closest(PLACE) === field.closest(PLACE));
  const firstOf = form => form?.querySelector(FIELD);
  const wrongOf = form => [...form.querySelectorAll(FIELD)].find(field => isWrong(field) && field.getClientRects().length > 0);
  const first = [...document.forms].map(wrongOf).find(Boolean) || firstOf(document.querySelector('form.begin'));
  if (first && document.activeElement === document.body) first.focus();
  if (window.jQuery) jQuery(document).on('pfAjaxSend', (event, request, settings) => {
    if (sourceOf(settings)) begun = false;
  }).on('pfAjaxComplete', (event, request, settings, answer) => {
    const button = sourceOf(settings);
    if (!button?.form || begun) return;
    const nowhere = document.activeElement === document.body && button.form.matches('.begin');
    if (answer?.validationFailed) (wrongOf(button.form) || (nowhere ? firstOf(button.form) : null))?.focus();
    else if ('again' in button.dataset) firstOf(button.form)?.focus();
  });

  /* Who pressed a button sees after a second that it is being done, and no button of the form asks again meanwhile. What rests loses the focus and is
     given it back, unless it has gone elsewhere. */
  const A_MOMENT = 800, working = document.getElementById('working');
  let resting = [], patience, asked, pressed = '';
  const rest = () => {
    clearTimeout(patience);
    for (const button of resting.splice(0)) button.disabled = false;
    working?.replaceChildren();
    if (document.activeElement === document.body) document.getElementById(pressed)?.focus({ preventScroll: true });
    pressed = '';
  };
  if (window.jQuery) jQuery(document).on('pfAjaxSend', (event, request, settings) => {
    const form = sourceOf(settings)?.form;
    if (!form) return;
    rest();
    asked = request;
    pressed = form.contains(document.activeElement) ? document.activeElement.id : '';
    resting = [...form.querySelectorAll('button:enabled:not([type="button"])')];
    for (const button of resting) button.disabled = true;
    patience = setTimeout(() => {
      const bar = document.createElement('progress');
      bar.ariaHidden = 'true';
      working?.replaceChildren(working.dataset.words, bar);
    }, A_MOMENT);
  }).on('pfAjaxComplete', (event, request) => {
    if (request === asked && !request.responseXML?.querySelector('redirect')) rest();
  });
  addEventListener('pageshow', rest);

  /* What is hidden from the ear must not be reached by the key either: file inputs behind their own buttons. */
  const unreachable = () => { for (const input of document.querySelectorAll('input[aria-hidden="true"]')) input.tabIndex = -1; };
  unreachable();
  if (window.jQuery) jQuery(document).on('pfAjaxComplete', unreachable);

  /* A field that searches while one types heeds keys and what was pasted only; what is spoken or comes from an input method comes without a key. */
  document.addEventListener('beforeinput', event => {
    if (!event.target.matches('.ui-autocomplete-input')) return;
    const field = PrimeFaces.getWidgetById(event.target.id.replace(/_input$/, ''));
    if (field) field.suppressInput = false;
  });

  /* data-scan: a scanner ends with Enter, which must press no button; what it reads next takes the place of what it read. */
  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !event.target.matches('[data-scan]')) return;
    event.preventDefault();
    event.target.select();
  });

  /* data-most-bytes: a file that is too large is refused in words before it travels. */
  document.addEventListener('change', event => {
    const place = event.target.type === 'file' && event.target.closest('[data-most-bytes]');
    if (!place) return;
    const tooLarge = [...event.target.files].some(file => file.size > Number(place.dataset.mostBytes));
    place.querySelector('output').textContent = tooLarge ? place.dataset.tooLarge : '';
    if (!tooLarge) return;
    event.stopImmediatePropagation();
    event.target.value = '';
  }, true);

  /* A button is ready again with its answer, not half a second later. */
  if (window.PrimeFaces) PrimeFaces.ajax.minLoadAnimation = 0;

  /* data-opens and data-closes name a dialog: at once on a plain button, after the server's consent on one that asks it. */
  const obey = button => {
    if (button.dataset.opens) {
      const dialog = PF(button.dataset.opens);
      dialog.show();
      dialog.focusedElementBeforeDialogOpened = button; // disabled while it asked the server, it had lost the focus it gets back
    }
    if (button.dataset.closes) {
      const dialog = PF(button.dataset.closes);
      dialog.hide();
      // what opened it may have gone with what was done: then one goes on at the beginning of the page
      if (dialog.focusedElementBeforeDialogOpened?.isConnected === false) document.getElementById('content').focus({ preventScroll: true });
    }
  };
  document.addEventListener('click', event => {
    const button = event.target.closest('button[type="button"]');
    if (button) obey(button);
  });
  if (window.jQuery) jQuery(document).on('pfAjaxComplete', (event, request, settings, answer) => {
    const button = sourceOf(settings);
    if (button && !(answer && answer.validationFailed)) obey(button);
  });
})();
