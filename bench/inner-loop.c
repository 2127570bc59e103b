/* Yardstick for the sweep of src/learn/sweep.ts: the same sums over 80 grid points and 84 rows, one column a call.
   gcc -O3 -march=native inner-loop.c -o inner-loop -lm && ./inner-loop     prints nanoseconds a sweep, scalar order kept
   With -ffast-math the compiler may reorder sums and use vectors across the products. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
enum { POINTS = 80, ROWS = 84 };
static double table[POINTS * ROWS * 6], y[ROWS], white[POINTS * ROWS], out[POINTS * 4];
__attribute__((noinline)) static void sweep(void) {
  for (int g = 0; g < POINTS; g++) {
    double a = 0, s = 0, z0 = 0, z1 = 0, z2 = 0;
    const double *p = table + g * ROWS * 6;
    for (int t = 0; t < ROWS; t++, p += 6) {
      double v = (y[t] - a) * p[2];
      a = p[0] * a + p[1] * y[t];
      white[g * ROWS + t] = v;
      s += v * v; z0 += v * p[3]; z1 += v * p[4]; z2 += v * p[5];
    }
    out[g * 4] = s - z0 * z0 - z1 * z1 - z2 * z2; out[g * 4 + 1] = z0; out[g * 4 + 2] = z1; out[g * 4 + 3] = z2;
  }
}
int main(void) {
  for (int i = 0; i < POINTS * ROWS * 6; i++) table[i] = rand() / (double)RAND_MAX * .5;
  for (int i = 0; i < ROWS; i++) y[i] = rand() / (double)RAND_MAX;
  double best = 1e18; volatile double sink = 0;
  for (int r = 0; r < 15; r++) {
    struct timespec b, e; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
    for (int k = 0; k < 2000; k++) { y[k % ROWS] += 1e-9; sweep(); sink += out[0]; }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &e);
    double ns = ((e.tv_sec - b.tv_sec) * 1e9 + (e.tv_nsec - b.tv_nsec)) / 2000; if (ns < best) best = ns;
  }
  printf("%.0f\n", best);
  return 0;
}
