/* The arrival desk by keyboard and scanner alone: after every answer the next step has the focus, and whatever is typed or scanned goes into the field. */
(function () {
  'use strict';
  const desk = document.getElementById('arrival-desk');
  const field = document.getElementById('find:text');
  if (!desk || !field) return;
  const within = (selector, place) => (place || desk).querySelector(selector);

  function next() {
    const step = within('.ui-message-error') ? null : within('[data-next="true"]');
    const wrong = within('#work .ui-state-error');
    (wrong || step || field).focus();
    if (!wrong && !step) field.select();
  }

  jQuery(document).on('pfAjaxComplete', () => { closeCamera(); setTimeout(next); });

  const choices = () => [...desk.querySelectorAll('[data-choice]')];

  document.addEventListener('keydown', event => {
    const inText = event.target.matches('input:not([type=checkbox]), textarea, select');
    if (event.key === 'Escape') {
      const leave = within('[data-leave]');
      if (leave) leave.click();
      else field.select();
    }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && choices().length > 0) {
      event.preventDefault();
      const all = choices(), at = all.indexOf(document.activeElement), step = event.key === 'ArrowDown' ? 1 : -1;
      all[(at + step + all.length) % all.length].focus();
    }
    const types = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (types && !inText) {
      field.focus();
      field.select();
    }
  });

  // ---- camera: the picture takes the way of an upload ------------------------------------------------------------------------------

  const WIDTH = 413, HEIGHT = 579, QUALITY = .92;
  let stream = null;

  function closeCamera() {
    if (stream) for (const track of stream.getTracks()) track.stop();
    stream = null;
  }

  async function openCamera(place) {
    const frame = within('.camera', place), video = within('video', place);
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user', width: { ideal: 1280 }, height: { ideal: 960 } } });
      video.srcObject = stream;
      frame.hidden = false;
      await video.play();
      within('[data-camera=take]', place).focus();
    } catch (refused) {
      closeCamera();
      frame.hidden = true;
      within('[data-camera=said]', place).textContent = frame.dataset.none;
    }
  }

  /** The middle of the picture in the form of a badge photo (RULEBOOK 5.1). */
  function take(place) {
    const video = within('video', place), canvas = document.createElement('canvas');
    const scale = Math.max(WIDTH / video.videoWidth, HEIGHT / video.videoHeight);
    canvas.width = WIDTH;
    canvas.height = HEIGHT;
    canvas.getContext('2d').drawImage(video, (WIDTH - video.videoWidth * scale) / 2, (HEIGHT - video.videoHeight * scale) / 2, video.videoWidth * scale, video.videoHeight * scale);
    canvas.toBlob(photo => {
      const files = new DataTransfer(), input = within('input[type=file]', place);
      files.items.add(new File([photo], 'desk.jpg', { type: 'image/jpeg' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, 'image/jpeg', QUALITY);
  }

  desk.addEventListener('click', event => {
    const button = event.target.closest('button[data-camera]');
    if (!button) return;
    if (button.dataset.camera === 'open') openCamera(button.form);
    else take(button.form);
  });

  next();
})();
