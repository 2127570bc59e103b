/* The sweep of src/learn/sweep.ts with two grid points in the two lanes of a vector, to see what WebAssembly SIMD would give.
   clang --target=wasm32 -O3 -msimd128 -nostdlib -Wl,--no-entry -Wl,--export-all inner-loop-simd.c -o inner-loop-simd.wasm
   The table holds both points of a pair beside each other. */
typedef double pair __attribute__((vector_size(16)));
enum { PAIRS = 40, ROWS = 84 };
pair table[PAIRS * ROWS * 6], white[PAIRS * ROWS], out[PAIRS * 4];
double y[ROWS];
void sweep(void) {
  for (int g = 0; g < PAIRS; g++) {
    pair a = {0, 0}, s = a, z0 = a, z1 = a, z2 = a;
    const pair *p = table + g * ROWS * 6;
    for (int t = 0; t < ROWS; t++, p += 6) {
      pair value = {y[t], y[t]}, v = (value - a) * p[2];
      a = p[0] * a + p[1] * value;
      white[g * ROWS + t] = v;
      s += v * v; z0 += v * p[3]; z1 += v * p[4]; z2 += v * p[5];
    }
    out[g * 4] = s - z0 * z0 - z1 * z1 - z2 * z2; out[g * 4 + 1] = z0; out[g * 4 + 2] = z1; out[g * 4 + 3] = z2;
  }
}
void fill(void) {
  for (int i = 0; i < PAIRS * ROWS * 6; i++) { table[i][0] = (i % 97) / 200.0; table[i][1] = (i % 89) / 200.0; }
  for (int i = 0; i < ROWS; i++) y[i] = (i % 13) / 13.0;
}
