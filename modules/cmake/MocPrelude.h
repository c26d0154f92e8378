// moc before 6.5.3 cannot parse libstdc++'s visibility macro when a header's first include is <compare> or <concepts>.
#define _GLIBCXX_VISIBILITY(V)
