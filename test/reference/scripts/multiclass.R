# Writes ../multiclassR.json. Run in this folder after multiclass.py: Rscript multiclass.R
# R 4.2.2: pROC (mean areas, method 5 by uniroot), base (binomial distribution functions, bootstrap acceleration).
suppressMessages({library(pROC); library(jsonlite)})

scored <- fromJSON("../multiclassScores.json")
labels <- scored$labels
scores <- matrix(scored$hundredths / 100, ncol = scored$classes, byrow = TRUE)
colnames(scores) <- 0:(scored$classes - 1)
area <- function(positive, negative, column) {
  suppressWarnings(roc(controls = scores[negative, column], cases = scores[positive, column], quiet = TRUE, direction = "<"))
}
classes <- seq_len(scored$classes)
rest <- lapply(classes, function(k) area(labels == k - 1, labels != k - 1, k))
pairs <- unlist(lapply(classes, function(i) lapply(setdiff(classes, i), function(j) area(labels == i - 1, labels == j - 1, i))), recursive = FALSE)
hand <- suppressWarnings(as.numeric(multiclass.roc(labels, scores, direction = ">", quiet = TRUE)$auc))

# Newcombe 2006, method 5, and the mean of its distances, shortened by the ratio of standard deviations.
method5 <- function(curve, level) {
  a <- as.numeric(auc(curve)); m <- length(curve$cases); n <- length(curve$controls)
  z <- qnorm((1 + level) / 2); h <- (m + n) / 2 - 1
  variance <- function(t) t * (1 - t) * (1 + h * (1 - t) / (2 - t) + h * t / (1 + t)) / (m * n)
  end <- function(far) uniroot(function(t) abs(a - t) - z * sqrt(variance(t)), sort(c(far, a)), tol = 1e-15)$root
  c(a, end(0), end(1))
}
outer <- function(curves, variance, level) {
  limits <- sapply(curves, method5, level)
  shorter <- min(1, sqrt(variance) / mean(sqrt(sapply(curves, var, method = "delong"))))
  a <- mean(limits[1, ])
  logit <- plogis(qlogis(a) + c(-1, 1) * qnorm((1 + level) / 2) * sqrt(variance) / (a * (1 - a)))
  c(lower = min(logit[1], a - shorter * mean(limits[1, ] - limits[2, ])),
    upper = max(logit[2], a + shorter * mean(limits[3, ] - limits[1, ])))
}
entry <- function(name, curves, value) lapply(c(.95, .9), function(level) c(list(metric = name, level = level, value = value),
  as.list(outer(curves, scored[[paste(name, "variance")]], level))))
areas <- c(entry("auroc-ovr", rest, mean(sapply(rest, function(c) as.numeric(auc(c))))), entry("auroc-hand-till", pairs, hand))

# Binomial distribution functions at some counts.
settings <- list(c(5, .5), c(40, .1), c(200, .04), c(30, .5), c(100, .11), c(100, .3), c(1000, .25), c(1000, .9), c(1e6, 2e-6), c(1e6, .37))
binomials <- lapply(settings, function(s) {
  at <- sort(unique(qbinom(seq(.05, .95, .05), s[1], s[2])))
  list(trials = s[1], probability = s[2], at = I(at), cumulative = I(pbinom(at, s[1], s[2])))
})

# Acceleration by leaving out each sample in turn, one by one.
f1 <- function(x) 2 * x[1] / (2 * x[1] + x[2] + x[3])
accelerate <- function(counts, strata) {
  cell <- rep(seq_along(counts), counts)
  left <- sapply(cell, function(k) f1(counts - (seq_along(counts) == k)))
  stratum <- strata[cell]
  sizes <- table(stratum)
  l <- ave(left, stratum, FUN = function(v) (length(v) - 1) * (mean(v) - v)) / sizes[as.character(stratum)]
  sum(l^3) / (6 * sum(l^2)^1.5)
}
cells <- c(26, 14, 15, 58)
accelerations <- list(list(counts = cells, strata = I(c(0, 0, 0, 0)), value = accelerate(cells, c(0, 0, 0, 0))),
  list(counts = cells, strata = I(c(0, 1, 0, 1)), value = accelerate(cells, c(0, 1, 0, 1))))

tool <- paste0("R ", getRversion())
write(toJSON(list(
  areas = list(tool = paste(tool, "pROC", packageVersion("pROC")), tolerance = 1e-9, cases = areas),
  binomials = list(tool = tool, cases = binomials),
  accelerations = list(tool = tool, tolerance = 1e-12, cases = accelerations)
), auto_unbox = TRUE, digits = NA, pretty = FALSE), "../multiclassR.json")
