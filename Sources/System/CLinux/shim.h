// What glibc has for Linux alone and shows under _GNU_SOURCE, which Swift's Glibc is made without.
int syncfs(int descriptor);
int memfd_create(const char *name, unsigned flags);
