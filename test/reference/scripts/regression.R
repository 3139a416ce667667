# Writes ../hearts.csv and ../regression.json: two models that predict the weight of a cat's heart, and their errors.
# Run in this folder: Rscript regression.R
#
# R 4.2.2 with MASS (the data of Fisher 1947), survey 4.1 (linearised variance over clusters), jsonlite. Lin's variance
# is written as in epiR and in his correction of 2000; the jackknife leaves each sample out and computes all anew.
suppressMessages({library(MASS); library(survey); library(jsonlite)})
options(digits = 17)

cats$cluster <- (seq_len(nrow(cats)) * 7) %% 24
hearts <- data.frame(
  sex = cats$Sex, cluster = cats$cluster, label = cats$Hwt,
  prediction = round(fitted(lm(Hwt ~ Bwt * Sex, cats)) + ifelse(cats$Sex == "M", .3, 0), 2),
  baseline_prediction = round(fitted(lm(Hwt ~ Sex, cats)), 2)
)
write.csv(hearts, "../hearts.csv", row.names = FALSE, quote = FALSE)

r2 <- function(d) 1 - sum((d$prediction - d$label)^2) / sum((d$label - mean(d$label))^2)
moments <- function(d) {
  n <- nrow(d)
  list(n = n, x = mean(d$label), y = mean(d$prediction), xx = var(d$label) * (n - 1) / n,
    yy = var(d$prediction) * (n - 1) / n, xy = cov(d$label, d$prediction) * (n - 1) / n)
}
ccc <- function(d) with(moments(d), 2 * xy / (xx + yy + (x - y)^2))
lin <- function(d) with(moments(d), {
  r <- xy / sqrt(xx * yy); p <- ccc(d); u2 <- (x - y)^2 / sqrt(xx * yy)
  ((1 - r^2) * p^2 / ((1 - p^2) * r^2) + 2 * p^3 * (1 - p) * u2 / (r * (1 - p^2)^2) - p^4 * u2^2 / (2 * r^2 * (1 - p^2)^2)) /
    (n - 2)
})
left_out <- function(d, statistic) sapply(seq_len(nrow(d)), function(i) statistic(d[-i, ]))
log_unexplained <- function(d) log(1 - r2(d))
fisher <- function(d) atanh(ccc(d))
jackknife <- function(d, statistic) {
  n <- nrow(d); values <- left_out(d, statistic)
  (n - 1) / n * sum((values - mean(values))^2)
}
over_clusters <- function(d, values) {
  design <- svydesign(~cluster, weights = ~1, data = cbind(d, values = values))
  as.numeric(vcov(svymean(~values, design)))
}
widened <- function(independent, robust, declared = 1) max(1, robust / independent, declared)

entry <- function(metric, value, limits = NULL, ...)
  c(list(metric = metric, value = value), if (!is.null(limits)) list(lower = limits[1], upper = limits[2]), list(...))
independent <- function(d, level) {
  n <- nrow(d); e <- d$prediction - d$label
  t_limits <- function(values) as.numeric(t.test(values, conf.level = level)$conf.int)
  t <- qt((1 + level) / 2, n - 1); z <- qnorm((1 + level) / 2)
  reach <- t * sqrt(jackknife(d, log_unexplained)) * c(1, -1)
  apart <- max(z * sqrt(lin(d)), t * sqrt(jackknife(d, fisher))) * c(-1, 1)
  list(
    entry("mae", mean(abs(e)), t_limits(abs(e))),
    entry("rmse", sqrt(mean(e^2)), sqrt(pmax(0, t_limits(e^2)))),
    entry("bias", mean(e), t_limits(e)),
    entry("r2", r2(d), 1 - (1 - r2(d)) * exp(reach)),
    entry("ccc", ccc(d), tanh(fisher(d) + apart)),
    entry("loa-lower", mean(e) - qnorm(.975) * sd(e)),
    entry("loa-upper", mean(e) + qnorm(.975) * sd(e)),
    entry("median-ae", median(abs(e)))
  )
}
clustered <- function(d, level, declared) {
  n <- nrow(d); e <- d$prediction - d$label; clusters <- length(unique(d$cluster))
  t <- qt((1 + level) / 2, clusters - 1); z <- if (clusters < 30) t else qnorm((1 + level) / 2)
  of_mean <- function(values) {
    effect <- widened(var(values) / n, over_clusters(d, values), declared)
    list(effect = effect, limits = mean(values) + c(-1, 1) * t * sqrt(var(values) / n * effect))
  }
  of_pseudo <- function(statistic) {
    pseudo <- -(n - 1) * left_out(d, statistic)
    effect <- widened(var(pseudo) / n, over_clusters(d, pseudo), declared)
    list(effect = effect, variance = var(pseudo) / n * effect)
  }
  absolute <- of_mean(abs(e)); squared <- of_mean(e^2); plain <- of_mean(e)
  determination <- of_pseudo(log_unexplained); concordance <- of_pseudo(fisher)
  apart <- max(z * sqrt(lin(d) * concordance$effect), t * sqrt(concordance$variance)) * c(-1, 1)
  list(
    entry("mae", mean(abs(e)), absolute$limits, designEffect = absolute$effect, clusters = clusters),
    entry("rmse", sqrt(mean(e^2)), sqrt(pmax(0, squared$limits)), designEffect = squared$effect, clusters = clusters),
    entry("bias", mean(e), plain$limits, designEffect = plain$effect, clusters = clusters),
    entry("r2", r2(d), 1 - (1 - r2(d)) * exp(t * sqrt(determination$variance) * c(1, -1)),
      designEffect = determination$effect, clusters = clusters),
    entry("ccc", ccc(d), tanh(fisher(d) + apart), designEffect = concordance$effect, clusters = clusters)
  )
}
group <- function(sex) if (sex == "all") hearts else hearts[hearts$sex == sex, ]
cases <- list()
for (sex in c("all", "F", "M")) for (level in c(.95, .9))
  cases <- c(cases, list(list(sex = sex, level = level, clustered = FALSE, estimates = independent(group(sex), level))))
for (sex in c("all", "M")) for (declared in c(1, 3))
  cases <- c(cases, list(list(sex = sex, level = .95, clustered = TRUE, designEffect = declared,
    estimates = clustered(group(sex), .95, declared))))
paired <- lapply(c("all", "F", "M"), function(sex) {
  d <- group(sex); e <- abs(d$prediction - d$label) - abs(d$baseline_prediction - d$label)
  list(sex = sex, difference = mean(e), variance = var(e) / nrow(d), degreesOfFreedom = nrow(d) - 1,
    p = t.test(e, alternative = "less")$p.value, pearson = cor(d$label, d$prediction)^2, lin = lin(d),
    jackknife = jackknife(d, fisher))
})
lines <- function(list) paste(sapply(list, function(one) paste0("  ", toJSON(one, auto_unbox = TRUE, digits = NA))), collapse = ",\n")
cat('{\n "tool": "R 4.2.2, survey 4.1, MASS",\n "tolerance": 1e-9,\n "cases": [\n', lines(cases), '\n ],\n "paired": [\n',
  lines(paired), "\n ]\n}\n", sep = "", file = "../regression.json")
