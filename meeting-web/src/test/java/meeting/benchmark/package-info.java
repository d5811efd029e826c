/**
 * How fast the product is, measured against what the same database does by itself: {@code mvn -Pbench verify}. What the figures mean stands in
 * src/docs/benchmarks.md. Nothing here is a test: a slow machine makes no build fail, a wrong answer or a lost row does.
 */
package meeting.benchmark;
