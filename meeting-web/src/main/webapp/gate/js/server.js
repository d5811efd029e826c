/** The server cannot be asked now: it or the network is gone, or it is busy. */
export class Away extends Error { }

/** The server knows this device no longer. */
export class NotKnown extends Error { }

const PICTURE_PATIENCE = 4000;

/** Talks to the REST interface as the device that was enrolled. */
export class Server {
  /** @param token null before the device is enrolled */
  constructor(api, token) {
    this.api = api;
    this.token = token;
  }

  /**
   * @param patience milliseconds to wait for the answer, or for the next piece of it where somebody hears the pieces
   * @param heard    is told with each piece how much has come: {received, total} in bytes, total 0 where the server does not say it
   * @returns {status, etag, body}: whatever was decided, a refusal too
   */
  async ask(path, { body, patience = 15_000, language = 'en', etag, heard } = {}) {
    const headers = { 'Accept-Language': language, Accept: 'application/json' };
    if (this.token) headers.Authorization = 'Bearer ' + this.token;
    if (body) headers['Content-Type'] = 'application/json';
    if (etag) headers['If-None-Match'] = etag;
    const giveUp = new AbortController();
    const wait = () => setTimeout(() => giveUp.abort(), patience);
    let reply, answer, waiting = wait();
    try {
      reply = await fetch(this.api + path, {
        method: body ? 'POST' : 'GET', cache: 'no-store', credentials: 'omit', redirect: 'error', headers,
        body: body && JSON.stringify(body), signal: giveUp.signal
      });
      const none = reply.status === 304 || reply.status === 204;
      answer = none ? null : heard && reply.status === 200 ? await inPieces(reply, piece => { clearTimeout(waiting); waiting = wait(); heard(piece); }) : await reply.json();
    } catch (unreachable) {
      throw new Away();
    } finally {
      clearTimeout(waiting);
    }
    if (reply.status === 401) throw new NotKnown();
    if (reply.status >= 500 || reply.status === 429) throw new Away();
    return { status: reply.status, etag: reply.headers.get('ETag'), body: answer };
  }

  picture(address) {
    return fetch(address, { headers: { Authorization: 'Bearer ' + this.token }, credentials: 'omit', signal: AbortSignal.timeout(PICTURE_PATIENCE) });
  }
}

/** A text that broke off is no JSON: half of it is nothing. */
async function inPieces(reply, heard) {
  const total = reply.headers.has('Content-Encoding') ? 0 : Number(reply.headers.get('Content-Length')), pieces = [], reader = reply.body.getReader();
  let received = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    heard({ received: received += next.value.length, total });
  }
  return JSON.parse(await new Blob(pieces).text());
}
