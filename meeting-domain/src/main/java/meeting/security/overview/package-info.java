/**
 * The doors of one sitting as security watches them. Part of the context security.
 * <ul>
 * <li>SC14 One reading a second for all who watch a sitting: gates with their flow per minute, refusals by reason, zones, devices, the queue's forecast.
 * <li>SC15 The rate of arrivals is the average of the last ten complete minutes; while the doors have been open for less, of those there are, three at the
 *     least.
 * <li>SC16 The last one expected is in when those still expected have come at that rate. What is said is a range in which it lies eight times of ten, as
 *     arrivals vary (Poisson). After fewer than ten arrivals in that time, before the doors open and after they close, nothing is forecast.
 * <li>SC17 What a gate can do is measured: the average of its three busiest complete minutes, four scans each at the least, refusals too as they take their
 *     time. Lanes = ceil(arrivals per minute × minutes a person / 0.8) (RULEBOOK 5.4), for the rate of now and for all to be in by the beginning.
 * <li>SC18 A gate is open that has decided within the last five minutes. If lanes lack, the quickest of the others are named first; if there are none, the
 *     number is said.
 * </ul>
 */
package meeting.security.overview;
