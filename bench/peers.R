# The same jobs in R, in one sitting: Rscript peers.R DIARY.csv PEOPLE.csv prints one line of JSON a job.
suppressMessages(library(nlme)); a <- commandArgs(TRUE); d <- read.csv(a[1]); p <- read.csv(a[2])
clock <- function(name, f, reps) { t <- sapply(seq_len(reps), function(i) system.time(f())[["elapsed"]]); cat(sprintf('{"name":"%s","ms":%.3f}\n', name, 1000*median(t))) }
clock("gls AR(1), 20 fits of one diary", function() for (i in 1:20) gls(y ~ on + day, d, correlation = corAR1(form = ~day)), 3)
sim <- function() { x <- unlist(lapply(1:6, function(i) rep(sample(0:1), each = 7))); e <- as.vector(arima.sim(list(ar = .4), 84)); data.frame(day = 1:84, on = x, y = .5*x + e) }
clock("power, 100 trials by gls", function() replicate(100, { s <- sim(); try(coef(summary(gls(y ~ on + day, s, correlation = corAR1(form = ~day))))["on", 4], silent = TRUE) }), 1)
clock("randomisation, 10,000 draws as a loop", function() { y <- d$y; for (b in 1:1e4) { x <- as.vector(vapply(1:42, function(i) sample(0:1), integer(2))); mean(y[x == 1]) - mean(y[x == 0]) } }, 1)
if (requireNamespace("lme4", quietly = TRUE)) { p$t <- p$day/84
  clock("pooled 1,000 x 84 by lmer, no AR(1)", function() lme4::lmer(y ~ on + t + (1 + on | id), p), 1) }
