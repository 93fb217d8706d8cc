#ifndef SERIAL_H
#define SERIAL_H

#include <stddef.h>

/// How a serial line is set.
typedef struct {
    /// Bits a second; any number, not only the usual ones.
    unsigned baud;
    /// Bits of a byte, 7 or 8.
    int data_bits;
    /// 'N', 'E' or 'O'.
    char parity;
    /// 1 or 2.
    int stop_bits;
    /// Whether the line itself holds the flow by XON and XOFF.
    int xon_xoff;
    /// Whether the line itself holds the flow by RTS and CTS.
    int rts_cts;
} serial_settings;

/// Makes an open terminal a raw serial line. 0, or -1 with errno.
int serial_configure(int descriptor, const serial_settings *settings);

/// Has opens of the terminal by others fail. 0, or -1 with errno.
int serial_claim(int descriptor);

/// Opens a new pseudo-terminal, and puts the path of its other end into `name`. The descriptor, or -1 with errno.
int serial_pseudo_terminal(char *name, size_t size);

#endif
