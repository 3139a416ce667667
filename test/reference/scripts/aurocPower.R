# Writes ../aurocPower.json: the power of the lower limit of the AUROC, for binormal scores.
# Run in this folder: Rscript aurocPower.R
# R 4.2.2 with pROC 1.18.0 (area and DeLong's variance), jsonlite. The limit is the lower one of that on the logit scale
# and of Newcombe's method 5, whose root uniroot finds from the far end.
suppressMessages({library(pROC); library(jsonlite)})

newcombe <- function(area, m, n, z) {
  h <- (m + n) / 2 - 1
  variance <- function(t) t * (1 - t) * (1 + h * (1 - t) / (2 - t) + h * t / (1 + t)) / (m * n)
  gap <- function(t) area - t - z * sqrt(variance(t))
  uniroot(gap, c(1e-9, area - 1e-9), tol = 1e-12)$root
}
limit <- function(curve, m, n, z) {
  area <- as.numeric(auc(curve))
  low <- newcombe(area, m, n, z)
  variance <- if (area < 1) var(curve, method = "delong") else 0
  if (variance <= 0) return(low)
  min(low, plogis(qlogis(area) - z * sqrt(variance) / (area * (1 - area))))
}
power <- function(m, n, bound, area, draws = 4000, seed = 1) {
  set.seed(seed)
  z <- qnorm(0.975)
  label <- rep(1:0, c(m, n))
  passed <- replicate(draws, {
    score <- rnorm(m + n) + label * sqrt(2) * qnorm(area)
    limit(roc(label, score, quiet = TRUE, direction = "<", levels = 0:1), m, n, z) >= bound
  })
  list(positives = m, negatives = n, bound = bound, expected = area, power = mean(passed), draws = draws)
}
cases <- list(power(50, 50, 0.8, 0.9), power(30, 100, 0.7, 0.85), power(80, 60, 0.9, 0.95), power(60, 60, 0.85, 0.85))
write(toJSON(list(tool = paste(R.version.string, "pROC", packageVersion("pROC")), cases = cases),
             auto_unbox = TRUE, digits = 8, pretty = TRUE), "../aurocPower.json")
