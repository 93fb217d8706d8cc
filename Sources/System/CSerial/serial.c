// Serial lines at any speed. The kernel's termios2 takes a speed as a number (BOTHER); its header and glibc's
// <termios.h> define the same names, so the two cannot meet in one file, and Swift sees neither.
#define _GNU_SOURCE
#include "serial.h"

#include <asm/termbits.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int serial_configure(int descriptor, const serial_settings *settings) {
    struct termios2 line;
    if (ioctl(descriptor, TCGETS2, &line) != 0) return -1;

    line.c_iflag &= ~(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON | IXOFF | IXANY | INPCK);
    line.c_oflag &= ~OPOST;
    line.c_lflag &= ~(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
    // HUPCL lowers DTR on closing, which resets many boards.
    line.c_cflag &= ~(CSIZE | PARENB | PARODD | CSTOPB | CRTSCTS | HUPCL | CBAUD | (CBAUD << IBSHIFT));
    line.c_cflag |= CREAD | CLOCAL | BOTHER | (BOTHER << IBSHIFT) | (settings->data_bits == 7 ? CS7 : CS8);
    if (settings->parity != 'N') line.c_cflag |= PARENB | (settings->parity == 'O' ? PARODD : 0);
    if (settings->stop_bits == 2) line.c_cflag |= CSTOPB;
    if (settings->rts_cts) line.c_cflag |= CRTSCTS;
    if (settings->xon_xoff) line.c_iflag |= IXON;
    line.c_ispeed = line.c_ospeed = settings->baud;
    line.c_cc[VMIN] = 0;
    line.c_cc[VTIME] = 0;
    return ioctl(descriptor, TCSETS2, &line);
}

int serial_claim(int descriptor) { return ioctl(descriptor, TIOCEXCL); }

int serial_pseudo_terminal(char *name, size_t size) {
    int descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return -1;
    if (grantpt(descriptor) != 0 || unlockpt(descriptor) != 0 || ptsname_r(descriptor, name, size) != 0) {
        int reason = errno;
        close(descriptor);
        errno = reason;
        return -1;
    }
    return descriptor;
}
