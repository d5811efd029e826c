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
   * @param patience milliseconds to wait for the answer
   * @returns {status, etag, body}: whatever was decided, a refusal too
   */
  async ask(path, { body, patience = 15_000, language = 'en', etag } = {}) {
    const headers = { 'Accept-Language': language, Accept: 'application/json' };
    if (this.token) headers.Authorization = 'Bearer ' + this.token;
    if (body) headers['Content-Type'] = 'application/json';
    if (etag) headers['If-None-Match'] = etag;
    let reply, answer;
    try {
      reply = await fetch(this.api + path, {
        method: body ? 'POST' : 'GET', cache: 'no-store', credentials: 'omit', redirect: 'error', headers,
        body: body && JSON.stringify(body), signal: AbortSignal.timeout(patience)
      });
      answer = reply.status === 304 || reply.status === 204 ? null : await reply.json();
    } catch (unreachable) {
      throw new Away();
    }
    if (reply.status === 401) throw new NotKnown();
    if (reply.status >= 500 || reply.status === 429) throw new Away();
    return { status: reply.status, etag: reply.headers.get('ETag'), body: answer };
  }

  picture(address) {
    return fetch(address, { headers: { Authorization: 'Bearer ' + this.token }, credentials: 'omit', signal: AbortSignal.timeout(PICTURE_PATIENCE) });
  }
}
