#!/bin/sh
# Seen with R's forecast 8.20 (as Debian 12 has it, with R 4.2.2): `tsclean`, told that a week has seven days, takes the visits of a
# site that lost half of them three weeks ago for a series with 25 outliers, and writes the old level over the 21 days of the
# fall: 410 visits a day become 793. After a fall by two fifths, Sundays of 176 visits become -72; where it is six weeks old,
# its first week is undone and each Sunday since is below nought. Of steady visits it replaces two days in 140.
# What one would guess: single days are replaced and a new level stays, for it looks at what is left beside trend and week;
# and what is cleaned of a count is a count.
# Why it matters: it is a usual first step before a forecast or a comparison of months, so that one wild day does no harm. What
# it takes away is the very thing that was to be found, and the forecast that follows says that all is well.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
needs=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances \
  r-cran-forecast=8.20-1 | grep -E '^r-cran-' | grep -vx r-cran-forecast | sort -u)
# One word for each package that the first one needs.
# shellcheck disable=SC2086
apt-get download -qq -o APT::Sandbox::User="$(id -un)" r-cran-forecast=8.20-1 r-base-core=4.2.2.20221110-2 libblas3 liblapack3 libgfortran5 libquadmath0 $needs
for package in *.deb; do dpkg -x "$package" .; done
mv usr/lib/R/etc/Renviron.ucf usr/lib/R/etc/Renviron
rm usr/lib/R/etc/*.site
cat >try.R <<'R'
suppressMessages(library(forecast))
cat("forecast", as.character(packageVersion("forecast")), "of", R.version.string, "\n")
state <- 7
uniform <- function() {
  state <<- (state * 48271) %% 2147483647
  state / 2147483647
}
week <- c(1000, 1100, 1050, 1000, 900, 400, 300)
visits <- round(rep(week, 20) * sapply(1:140, function(day) 1 + 0.04 * (uniform() + uniform() + uniform() - 1.5)))
# The day of a fall and what is left of the visits; how many days were replaced, and the lowest and the mean of the days since
# the fall, cleaned, when this was seen.
cases <- list(c(141, 1, 2, NA, NA), c(120, 0.5, 25, 269, 793), c(120, 0.6, 24, -72, 535), c(99, 0.6, 21, -105, 440))
changed <- 0
for (case in cases) {
  since <- seq_len(140) >= case[1]
  had <- ifelse(since, round(visits * case[2]), visits)
  cleaned <- as.numeric(tsclean(ts(had, frequency = 7)))
  replaced <- sum(round(cleaned) != had)
  cat(sprintf("%d days at %.0f%%: %d replaced", sum(since), 100 * case[2], replaced))
  told <- c(replaced, NA, NA)
  if (any(since)) {
    told[2:3] <- c(min(cleaned[since]), mean(cleaned[since]))
    cat(sprintf("; %.0f a day, lowest %.0f, became %.0f a day, lowest %.0f", mean(had[since]), min(had[since]), told[3], told[2]))
  }
  cat("\n")
  if (any(abs(told - case[3:5]) > c(0.5, 2, 2), na.rm = TRUE)) changed <- changed + 1
}
cat(if (changed == 0) "As it was seen.\n" else paste(changed, "of", length(cases), "changed.\n"))
quit(status = if (changed == 0) 0 else 1)
R
libraries=$(find "$folder/usr/lib" -name '*.so.*' -exec dirname {} + | sort -u | tr '\n' ':')
R_HOME=$folder/usr/lib/R R_LIBS_SITE=$folder/usr/lib/R/site-library R_LIBS_USER=none R_SHARE_DIR=$folder/usr/share/R/share \
  LD_LIBRARY_PATH=$folder/usr/lib/R/lib:$libraries OMP_NUM_THREADS=1 \
  usr/lib/R/bin/exec/R --no-echo --no-restore --no-save -f try.R
