import { Away } from './server.js';
import { say } from './texts.js';

/** GD1: makes this browser a gate, by the secret of an invitation that came in the address or is typed. */
const byId = id => document.getElementById(id);

/** What stands after the number sign never reaches a server's log; it is taken out of the address at once. */
export function secretInAddress() {
  const secret = new URLSearchParams(location.hash.slice(1)).get('enrol') || (/^#[\w-]{8,200}$/.test(location.hash) ? location.hash.slice(1) : null);
  if (location.hash) history.replaceState(null, '', location.pathname);
  return secret;
}

/** @param enrolled is told what the server answered: {deviceId, token, label} */
export function showEnrolment(server, version, secret, enrolled) {
  const form = byId('enrol-form'), field = byId('secret'), problem = byId('enrol-problem');
  byId('enrol').hidden = false;
  field.value = secret || '';
  field.focus();

  const complain = words => { problem.textContent = words; problem.hidden = !words; };
  const enrol = async () => {
    complain('');
    form.classList.add('busy');
    try {
      const { status, body } = await server.ask('/gate/enrolments', { body: { secret: field.value.trim(), version }, language: document.documentElement.lang });
      if (status >= 300) return complain(body?.detail || say('gate_app.enrol-refused'));
      form.removeEventListener('submit', submitted);
      byId('enrol').hidden = true;
      enrolled(body);
    } catch (failed) {
      complain(say(failed instanceof Away ? 'gate_app.no-server' : 'gate_app.enrol-refused'));
    } finally {
      form.classList.remove('busy');
    }
  };
  const submitted = event => { event.preventDefault(); enrol(); };
  form.addEventListener('submit', submitted);
  if (secret) enrol();
}
