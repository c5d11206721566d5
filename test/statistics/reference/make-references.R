# Writes the reference values beside this file: Rscript make-references.R && npx prettier --write .
# Run once with R 4.2.2, classInt 0.4-9, matrixStats 0.63.0 (Debian 12: r-base-core, r-cran-classint, r-cran-matrixstats).
suppressMessages(library(classInt))
suppressMessages(library(matrixStats))

# The fewest digits that give the same double back.
shortest <- function(x) sapply(x, function(value) {
  for (digits in 1:17) {
    text <- formatC(value, digits = digits, format = "g")
    if (as.numeric(text) == value) break
  }
  text
})
number <- function(x) ifelse(is.nan(x), "NaN", ifelse(x == Inf, "Infinity", ifelse(x == -Inf, "-Infinity",
  shortest(x))))
array <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")

write <- function(file, name, command, type, rows) {
  lines <- c(
    "/* Made by make-references.R (R 4.2.2). Each row, in R:", paste0(" *   ", strsplit(command, "\n")[[1]]), " */",
    paste0("export const ", name, ": readonly ", type, "[] = ["), paste0("  ", rows, ","), "];"
  )
  writeLines(lines, file)
}
row <- function(...) paste0("[", paste(sapply(list(...), function(x) x), collapse = ", "), "]")

# ln gamma and ln n!
xs <- c(1e-10, 1e-3, 0.1, 0.5, 0.999, 1, 1.5, 2, 2.5, 3, 4.75, 7, 11.999, 12, 12.5, 20, 100, 170.5, 1000, 123456.789, 1e6, 1e9)
write("log-gamma.ts", "logGammas", "[x, lgamma(x)]", "(readonly [x: number, value: number])",
  sapply(xs, function(x) row(number(x), number(lgamma(x)))))

# tables: count, of, otherCount, otherOf
tables <- list(
  c(1, 6, 3, 5), c(21, 24, 14, 24), c(2, 12, 15, 18), c(3, 4, 1, 4), # SDU, Convictions, TeaTasting
  c(7, 10, 11, 50), c(4, 10, 20, 50), c(10, 10, 0, 50), c(0, 10, 0, 50), c(10, 10, 50, 50), c(0, 10, 50, 50),
  c(0, 0, 3, 7), c(5, 20, 75, 380), c(12, 20, 60, 380), c(19, 20, 190, 380), c(1, 1, 0, 1), c(0, 1, 1, 1),
  c(2, 5, 2, 5), c(25, 50, 100, 350), c(50, 50, 300, 950), c(30, 50, 100000, 999950), c(8, 500, 2000, 99500),
  c(3, 21, 4, 64), c(5, 25, 6, 74), c(100, 1000, 100, 1000), c(5000, 100000, 45500, 900000)
)
write("fisher.ts", "fisherTables", paste(
  "m <- matrix(c(count, otherCount, of - count, otherOf - otherCount), 2)",
  "p <- function(side) fisher.test(m, alternative = side, conf.int = FALSE)$p.value",
  "[count, of, otherCount, otherOf, p('greater'), p('less'), p('two.sided')]", sep = "\n"),
  "(readonly [count: number, of: number, otherCount: number, otherOf: number, greater: number, less: number, twoSided: number])",
  sapply(tables, function(t) {
    m <- matrix(c(t[1], t[3], t[2] - t[1], t[4] - t[3]), 2)
    p <- function(side) fisher.test(m, alternative = side, conf.int = FALSE)$p.value
    array(c(t, p("greater"), p("less"), p("two.sided")))
  }))

draws <- list(c(0, 10, 20, 60), c(1, 10, 20, 60), c(4, 10, 20, 60), c(8, 10, 20, 60), c(10, 10, 20, 60), c(11, 10, 20, 60),
  c(5, 20, 30, 40), c(10, 20, 30, 40), c(9, 20, 30, 40), c(20, 20, 40, 400), c(3, 3, 3, 3), c(1, 1, 1, 1000000), c(40, 50, 300000, 1000000),
  c(900, 1000, 850, 1000), c(120, 500, 20000, 100000), c(1, 0, 5, 10))
write("hypergeometric.ts", "hypergeometricTails",
  "[count, drawn, marked, all, phyper(count - 1, marked, all - marked, drawn, lower.tail = FALSE), dhyper(count, marked, all - marked, drawn)]",
  "(readonly [count: number, drawn: number, marked: number, all: number, tail: number, density: number])",
  sapply(draws, function(t) array(c(t, phyper(t[1] - 1, t[3], t[4] - t[3], t[2], lower.tail = FALSE), dhyper(t[1], t[3], t[4] - t[3], t[2])))))

# Wilson: prop.test without continuity correction gives the score interval of one share.
shares <- list(c(81, 263), c(15, 148), c(0, 20), c(1, 29), c(7, 10), c(10, 10), c(0, 1), c(1, 1), c(3, 3), c(5, 20), c(19, 20), c(500000, 1000000), c(1, 1000000))
wilson <- function(k, n) prop.test(k, n, correct = FALSE)$conf.int[1:2]
write("wilson.ts", "wilsonIntervals", "[count, of, prop.test(count, of, correct = FALSE)$conf.int]",
  "(readonly [count: number, of: number, low: number, high: number])",
  suppressWarnings(sapply(shares, function(s) array(c(s, wilson(s[1], s[2]))))))

# Newcombe's own examples (1998, table II), then ours.
pairs <- list(c(56, 70, 48, 80), c(9, 10, 3, 10), c(6, 7, 2, 7), c(5, 56, 0, 29), c(0, 10, 0, 20), c(0, 10, 0, 10), c(10, 10, 0, 20), c(10, 10, 0, 10),
  c(7, 10, 11, 50), c(1, 1, 0, 1), c(20, 20, 380, 380), c(3, 20, 190, 380), c(30, 50, 300000, 999950))
newcombe <- function(t) {
  a <- wilson(t[1], t[2]); b <- wilson(t[3], t[4]); p <- t[1] / t[2]; q <- t[3] / t[4]
  c(p - q - sqrt((p - a[1])^2 + (b[2] - q)^2), p - q + sqrt((a[2] - p)^2 + (q - b[1])^2))
}
write("newcombe.ts", "newcombeIntervals", paste(
  "w <- function(k, n) prop.test(k, n, correct = FALSE)$conf.int",
  "a <- w(count, of); b <- w(otherCount, otherOf); p <- count / of; q <- otherCount / otherOf",
  "[count, of, otherCount, otherOf,",
  "  p - q - sqrt((p - a[1])^2 + (b[2] - q)^2), p - q + sqrt((a[2] - p)^2 + (q - b[1])^2)]", sep = "\n"),
  "(readonly [count: number, of: number, otherCount: number, otherOf: number, low: number, high: number])",
  suppressWarnings(sapply(pairs, function(t) array(c(t, newcombe(t))))))

set.seed(1)
ps <- list(c(0.01, 0.02, 0.03, 0.04, 0.05), c(0.05, 0.04, 0.03, 0.02, 0.01), c(0.001), c(1, 1, 1), c(0, 0.5, 1), c(0.04, 0.04, 0.04, 0.9),
  c(0.2, 0.0001, 0.03, 0.03, 0.7, 0.049), c(0.9, 0.001), runif(8), runif(20)^3, c(1e-300, 1e-10, 0.1), numeric(0))
cases <- c(lapply(ps, function(p) list(p, length(p))), lapply(ps[c(1, 6, 7)], function(p) list(p, 32)))
write("benjamini-hochberg.ts", "adjustedPs", "[p, n, p.adjust(p, 'BH', n)]",
  "(readonly [p: readonly number[], tests: number, adjusted: readonly number[]])",
  sapply(cases, function(c) row(array(c[[1]]), number(c[[2]]), array(if (length(c[[1]])) p.adjust(c[[1]], "BH", n = c[[2]]) else numeric(0)))))

zs <- c(0, 0.1, 0.5, 1, 1.6448536269514722, 1.959963984540054, 2.5758293035489004, 2.9999, 3, 3.0001, 4, 6, 8, 12, 20, 37, -0.3, -1.96, -5, -40)
write("normal-tail.ts", "normalTails", "[z, pnorm(z, lower.tail = FALSE)]", "(readonly [z: number, tail: number])",
  sapply(zs, function(z) array(c(z, pnorm(z, lower.tail = FALSE)))))

round2 <- function(x) round(x, 2)
groups <- list(list(c(1.1, 2.2, 3.3, 4.4), c(0.5, 1.5, 2.5)), list(c(1, 2, 3), c(4, 5, 6)), list(c(4, 5, 6), c(1, 2, 3)), list(c(1, 1, 1), c(1, 1)),
  list(c(1, 2, 2, 3, 3, 3), c(2, 2, 3, 4)), list(c(5), c(1, 2, 3, 4, 6, 7)), list(c(3), c(3)), list(c(3), c(4)), list(c(-1, 0, 1), c(-2, 0, 2, 4)),
  list(round2(rnorm(20, 1)), round2(rnorm(40))), list(round(rexp(30, 1 / 50)), round(rexp(70, 1 / 80))), list(rep(c(1, 2), 10), rep(c(2, 3), 15)))
write("mann-whitney.ts", "mannWhitneys", "w <- wilcox.test(values, others, exact = FALSE)\n[values, others, w$statistic, w$p.value]",
  "(readonly [values: readonly number[], others: readonly number[], u: number, p: number])",
  suppressWarnings(sapply(groups, function(g) {
    w <- wilcox.test(g[[1]], g[[2]], exact = FALSE)
    row(array(g[[1]]), array(g[[2]]), number(w$statistic), number(ifelse(is.nan(w$p.value), 1, w$p.value)))
  })))

# classInt's "fisher" is the exact optimum; sizes and the squares left within the classes are what does not depend on how cuts are named.
sets <- list(list(c(1, 2, 4, 5, 7, 9, 10, 20), 3), list(c(2, 32, 33, 34, 100), 3), list(c(0, 1, 2, 50, 100, 101, 103), 3), list(c(-3, 0, 4), 2), list(c(0, 3, 4), 2),
  list(c(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261), 3), list(c(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261), 5),
  list(round2(sort(rlnorm(60, 3, 1))), 3), list(round2(log(sort(rlnorm(80, 3, 1)))), 3), list(round(sort(c(rnorm(30, 10), rnorm(30, 50), rnorm(30, 90)))), 3),
  list(round2(sort(runif(40))), 6), list(sort(rep(c(1, 2, 3, 10, 11, 30), c(9, 1, 4, 2, 6, 3))), 3), list(1e9 + c(1, 2, 3, 50, 51, 99), 3))
write("natural-breaks.ts", "naturalClasses", paste(
  "b <- classIntervals(x, k, 'fisher')$brks; class <- findInterval(x, b, rightmost.closed = TRUE)",
  "[x, k, table(class), sum(tapply(x, class, function(v) sum((v - mean(v))^2)))]", sep = "\n"),
  "(readonly [values: readonly number[], classes: number, sizes: readonly number[], within: number])",
  sapply(sets, function(s) {
    x <- s[[1]]
    class <- findInterval(x, classIntervals(x, s[[2]], "fisher")$brks, rightmost.closed = TRUE)
    row(array(x), number(s[[2]]), array(as.vector(table(class))), number(sum(tapply(x, class, function(v) sum((v - mean(v))^2)))))
  }))

wealth <- list(c(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261), c(1, 3, 3, 5, 5, 6, 6, 7, 8), c(1, 2, 3, 4, 5), c(1, 1, 1, 1), c(0, 0, 0, 9), c(7),
  c(0, 0), c(-2, 1, 5), c(-5, 5), round2(sort(rlnorm(50, 8, 1.2))), c(0.1, 0.2, 0.3), c(1e-9, 1e9))
write("gini.ts", "ginis", paste("By pairs, which is the definition and not the formula under test:",
  "[x, sum(abs(outer(x, x, '-'))) / (2 * length(x)^2 * mean(x)), cumsum(x) / sum(x)]", sep = "\n"),
  "(readonly [values: readonly number[], gini: number, lorenz: readonly number[]])",
  sapply(wealth, function(x) row(array(x), if (sum(x) > 0) number(sum(abs(outer(x, x, "-"))) / (2 * length(x)^2 * mean(x))) else "NaN",
    if (sum(x) > 0) array(cumsum(x) / sum(x)) else "[]")))

qs <- list(list(0:99, 1 / 3), list(0:99, 0.25), list(c(1, 2, 3, 4), 0.5), list(c(1, 2, 3), 0.5), list(c(5), 0.9), list(c(1, 10), 0), list(c(1, 10), 1), list(c(1, 10), 0.123),
  list(c(2, 2, 2, 9), 0.75), list(round2(sort(rnorm(37))), 0.025), list(round2(sort(rnorm(37))), 0.975), list(c(-3, -1, 4), 0.6))
write("quantile.ts", "quantiles", "[x, share, quantile(x, share, type = 7)]",
  "(readonly [values: readonly number[], share: number, quantile: number])",
  sapply(qs, function(q) row(array(q[[1]]), number(q[[2]]), number(quantile(q[[1]], q[[2]], type = 7, names = FALSE)))))

ms <- list(list(c(1, 2, 3), c(1, 1, 1)), list(c(3, 1, 2), c(1, 5, 1)), list(c(1, 2, 3, 4), c(1, 1, 1, 1)), list(c(1, 2, 3, 4), c(1, 2, 1, 2)), list(c(10), c(0.5)), list(c(1, 100), c(1, 3)),
  list(c(1, 100), c(2, 2)), list(c(5, 5, 1), c(1, 1, 9)), list(c(4, 7, 9, 1), c(0, 2, 2, 0)), list(c(-1, 0, 1), c(2, 1, 1)), list(c(1, 2), c(0, 1)), list(c(8, 3, 5, 1, 9), c(1, 4, 2, 8, 5)))
write("weighted-median.ts", "weightedMedians", "[x, w, matrixStats::weightedMedian(x, w, interpolate = FALSE, ties = 'mean')]",
  "(readonly [values: readonly number[], weights: readonly number[], median: number])",
  sapply(ms, function(m) row(array(m[[1]]), array(m[[2]]), number(weightedMedian(m[[1]], m[[2]], interpolate = FALSE, ties = "mean")))))

# Every way to pick the best from all, and in each the best interval by trying every one.
best_interval <- function(best, others) {
  p <- sort(unique(best)); top <- -Inf
  for (i in seq_along(p)) for (j in i:length(p)) {
    b <- sum(best >= p[i] & best <= p[j]); o <- sum(others >= p[i] & others <= p[j])
    top <- max(top, length(others) * b - length(best) * o)
  }
  top
}
chances <- list(list(c(5, 6, 7), c(1, 2, 3, 8, 9, 10, 11)), list(c(1, 2, 3), c(4, 5, 6, 7, 8)), list(c(1, 5, 9), c(2, 3, 4, 6, 7, 8)), list(c(1), c(2, 3, 4)),
  list(c(2, 2, 2), c(2, 2, 2, 2)), list(c(1, 1, 2), c(2, 2, 3, 3, 1)), list(c(10, 11, 12, 13), c(1, 2, 14, 20, 30, 40)), list(c(3, 4), c(1, 2, 5, 6, 7, 8, 9, 10)),
  list(c(5, 5, 6, 20), c(1, 2, 3, 7, 8, 9)), list(c(1, 2), c(1)))
write("interval-chance.ts", "intervalChances", paste(
  "[best, others, mean(combn(length(all), length(best), function(at) best_interval(all[at], all[-at])) >= best_interval(best, others))]",
  "with all <- c(best, others) and best_interval(), the highest O * b - B * o of any interval, of make-references.R", sep = "\n"),
  "(readonly [best: readonly number[], others: readonly number[], chance: number])",
  sapply(chances, function(c) {
    all <- c(c[[1]], c[[2]]); found <- best_interval(c[[1]], c[[2]])
    row(array(c[[1]]), array(c[[2]]), number(mean(combn(length(all), length(c[[1]]), function(at) best_interval(all[at], all[-at])) >= found)))
  }))

# The percentile interval itself is a quantile of the redraws.
redraws <- list(list(c(1, 2, 3, 4, 5), 0.95), list(1:100, 0.95), list(1:100, 0.9), list(c(3), 0.95), list(round2(rnorm(40)), 0.95), list(c(2, 2, 2), 0.5),
  list(c(0, 1), 0.95), list(round2(rexp(99)), 0.8), list(c(-1, 0, 1), 0), list(c(5, 1), 1))
write("percentile-interval.ts", "percentileIntervals", "[redraws, level, quantile(redraws, c((1 - level) / 2, (1 + level) / 2), type = 7)]",
  "(readonly [redraws: readonly number[], level: number, low: number, high: number])",
  sapply(redraws, function(r) row(array(r[[1]]), number(r[[2]]), paste(number(quantile(r[[1]], c((1 - r[[2]]) / 2, (1 + r[[2]]) / 2), names = FALSE)), collapse = ", "))))
