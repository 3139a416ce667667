# Writes ../calibrationR.json. Run in this folder: Rscript calibration.R
#
# R 4.2.2: glm with a tight tolerance (calibration slope; calibration-in-the-large by an offset), survey 4.1 svyglm (the
# linearised variance over clusters, K / (K - 1)), jsonlite. Clusters are made from the order of the rows.
suppressMessages({library(survey); library(jsonlite)})
options(digits = 17)

data <- list(breast_cancer = read.csv("../breast_cancer.csv"), pima = read.csv("../pima.csv"))
size <- c(breast_cancer = 6, pima = 17)
tight <- glm.control(epsilon = 1e-15, maxit = 100)
# vcov takes the weights of the iteration before the last: starting at the solution makes them those of the solution.

bins <- function(d) {
  bin <- pmin(9, findInterval(d$score, (0:10) / 10) - 1)
  gap <- tapply(d$label, bin, sum) - tapply(d$score, bin, sum)
  list(ece = sum(abs(gap)) / nrow(d), mce = max(abs(gap) / table(bin)))
}
case <- function(name) {
  d <- data[[name]]; d$x <- qlogis(d$score); d$cluster <- (seq_len(nrow(d)) - 1) %/% size[[name]]
  slope <- glm(label ~ x, binomial, d, control = tight)
  slope <- glm(label ~ x, binomial, d, control = tight, start = coef(slope))
  large <- glm(label ~ 1, binomial, d, offset = d$x, control = tight)
  large <- glm(label ~ 1, binomial, d, offset = d$x, control = tight, start = coef(large))
  design <- svydesign(~cluster, weights = ~1, data = d)
  robust <- function(formula, start)
    do.call(svyglm, list(formula, design, family = quasibinomial(), control = tight, start = start))
  robust_slope <- robust(label ~ x, coef(slope))
  robust_large <- robust(label ~ offset(x), coef(large))
  c(list(data = name, clusterSize = size[[name]], clusters = length(unique(d$cluster)), n = nrow(d),
    slope = coef(slope)[[2]], slopeVariance = vcov(slope)[2, 2], intercept = coef(slope)[[1]],
    interceptVariance = vcov(slope)[1, 1], inTheLarge = coef(large)[[1]], inTheLargeVariance = vcov(large)[1, 1],
    robustSlopeVariance = vcov(robust_slope)[2, 2], robustInTheLargeVariance = vcov(robust_large)[1, 1],
    observedExpected = sum(d$label) / sum(d$score)), bins(d))
}
lines <- paste(sapply(names(data), function(name) paste0("  ", toJSON(case(name), auto_unbox = TRUE, digits = NA))), collapse = ",\n")
cat('{\n "tool": "R 4.2.2 glm, survey 4.1 svyglm",\n "tolerance": 1e-9,\n "cases": [\n', lines, "\n ]\n}\n", sep = "", file = "../calibrationR.json")
