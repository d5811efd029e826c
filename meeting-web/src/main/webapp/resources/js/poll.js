/* Asks an address again and again, cheaply: with the tag of the last answer, marked as a question that no person asked, so that a page left alone does not
   keep its session alive; more and more seldom while the server is away, as often as before once it is back.
   poll(url, { every: ms, slowest: ms, unseen: ask though nobody looks at the page, at: ms until the first question,
   answered: called whenever the server answers, changed: called with each new answer, ended: called once nobody is signed in any more }) */
window.poll = function (url, { every, slowest, unseen = false, at = 0, answered = () => {}, changed, ended = () => {} }) {
  const address = url + (url.includes('?') ? '&' : '?') + 'poll=1';
  let tag = null, wait = every;

  /* Whether to go on asking. */
  async function ask() {
    const headers = { 'Accept-Language': document.documentElement.lang, 'X-Requested-With': 'plenum' };
    if (tag) headers['If-None-Match'] = tag;
    const reply = await fetch(address, { headers, cache: 'no-store', credentials: 'same-origin' });
    if (reply.status === 401) return false;
    if (!reply.ok && reply.status !== 304) throw new Error(String(reply.status));
    wait = every;
    answered();
    if (reply.ok) {
      tag = reply.headers.get('ETag');
      await changed(reply);
    }
    return true;
  }

  async function next() {
    let on = true;
    try {
      if (unseen || document.visibilityState === 'visible') on = await ask();
    } catch (away) {
      wait = Math.min(slowest, wait * 2);
    }
    if (on) setTimeout(next, wait); else ended();
  }

  setTimeout(next, at);
};
