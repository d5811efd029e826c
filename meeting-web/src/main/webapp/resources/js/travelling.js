/* A file that travels stands outside the line in which questions to the server wait for each other, so that a later one may overtake it and its answer draw
   over what came since. It is given a place at the head: what is asked meanwhile waits. It takes along what its form marks with data-travels. */
(function () {
  'use strict';
  if (!window.PrimeFaces) return;
  const line = PrimeFaces.ajax.Queue, place = { isUpload: true };
  jQuery(document).on('pfAjaxSend', (event, request, settings) => {
    if (!(settings.data instanceof FormData)) return;
    const form = document.getElementById(settings.source)?.closest('form');
    for (const field of form?.querySelectorAll('[data-travels]') ?? []) settings.data.append(field.name, field.value);
    if (line.isEmpty()) line.requests.push(place);
  }).on('pfAjaxComplete pfAjaxError', (event, request, settings) => {
    if (settings?.data instanceof FormData && line.peek() === place) line.poll();
  });
})();
