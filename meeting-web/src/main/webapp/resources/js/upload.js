/* A file that travels stands outside the line in which questions to the server wait for each other, so that a later one may overtake it and its answer draw
   over what came since. It is given a place at the head: what is asked meanwhile waits. */
(function () {
  'use strict';
  if (!window.PrimeFaces) return;
  const line = PrimeFaces.ajax.Queue, place = { isUpload: true };
  jQuery(document).on('pfAjaxSend', (event, request, settings) => {
    if (settings.data instanceof FormData && line.isEmpty()) line.requests.push(place);
  }).on('pfAjaxComplete pfAjaxError', (event, request, settings) => {
    if (settings?.data instanceof FormData && line.peek() === place) line.poll();
  });
})();
