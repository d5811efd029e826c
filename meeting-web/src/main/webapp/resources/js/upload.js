/* A file chosen or dropped is read at once; one that is too large is refused before it travels. */
(function () {
  'use strict';
  const form = document.getElementById('upload');
  const input = form && form.querySelector('input[type=file]');
  if (!input) return;
  const state = document.getElementById('state');
  const button = form.querySelector('[type=submit]');
  const zone = form.querySelector('.drop');

  input.addEventListener('change', () => {
    const file = input.files[0];
    if (!file) return;
    const tooLarge = file.size > form.dataset.most * 1000000;
    state.textContent = tooLarge ? form.dataset.tooLarge : file.name + ' · ' + form.dataset.reading;
    state.classList.toggle('refused', tooLarge);
    if (tooLarge) input.value = '';
    else button.click();
  });
  for (const name of ['dragenter', 'dragover']) zone.addEventListener(name, () => zone.classList.add('over'));
  for (const name of ['dragleave', 'drop']) zone.addEventListener(name, () => zone.classList.remove('over'));
})();
