// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a client of the worker's socket can be:
//
//   asking SOCKET LINE                       sends the line and prints the one that comes
//   asking SOCKET LINE CLIENTS REQUESTS      so many at the same time, each request on a connection of its own as the command line
//                                            has it; prints how many answers had an access token, and the time of each request
//                                            in microseconds

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#define LONGEST_LINE 65537

static struct sockaddr_un address = {.sun_family = AF_UNIX};
static const char* line;
static int requestsOfEach;

struct client
{
    pthread_t thread;
    int good;
    int* times;
};

/// Into `answer`; 0: no whole line came.
static size_t ask(char* answer)
{
    const int connection = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    size_t size = 0;
    if (connect(connection, (const struct sockaddr*)&address, sizeof(address)) == 0 &&
        dprintf(connection, "%s\n", line) > 0) {
        ssize_t count = 0;
        do {
            count = read(connection, answer + size, LONGEST_LINE - size);
            size += count > 0 ? (size_t)count : 0;
        } while (count > 0 && answer[size - 1] != '\n');
    }
    close(connection);
    return size > 0 && answer[size - 1] == '\n' ? size : 0;
}

static int microseconds(const struct timespec* begin)
{
    struct timespec end;
    clock_gettime(CLOCK_MONOTONIC, &end);
    return (int)((end.tv_sec - begin->tv_sec) * 1000000 + (end.tv_nsec - begin->tv_nsec) / 1000);
}

static void* run(void* given)
{
    struct client* client = given;
    char* answer = malloc(LONGEST_LINE);
    for (int i = 0; i < requestsOfEach; ++i) {
        struct timespec begin;
        clock_gettime(CLOCK_MONOTONIC, &begin);
        const size_t size = ask(answer);
        client->times[i] = microseconds(&begin);
        if (size > 0 && memmem(answer, size, "\"access_token\":\"", 16))
            ++client->good;
    }
    free(answer);
    return NULL;
}

static int runMany(int count)
{
    struct client* clients = calloc((size_t)count, sizeof(*clients));
    for (int i = 0; i < count; ++i) {
        clients[i].times = calloc((size_t)requestsOfEach, sizeof(int));
        pthread_create(&clients[i].thread, NULL, run, &clients[i]);
    }
    int good = 0;
    for (int i = 0; i < count; ++i) {
        pthread_join(clients[i].thread, NULL);
        good += clients[i].good;
    }
    printf("%d\n", good);
    for (int i = 0; i < count; ++i) {
        for (int k = 0; k < requestsOfEach; ++k)
            printf("%d\n", clients[i].times[k]);
        free(clients[i].times);
    }
    free(clients);
    return 0;
}

int main(int argc, char** argv)
{
    if (argc < 3 || strlen(argv[1]) >= sizeof(address.sun_path))
        return 2;
    strcpy(address.sun_path, argv[1]);
    line = argv[2];
    if (argc == 5) {
        requestsOfEach = atoi(argv[4]) / atoi(argv[3]);
        return runMany(atoi(argv[3]));
    }
    static char answer[LONGEST_LINE];
    const size_t size = ask(answer);
    return size > 0 && write(STDOUT_FILENO, answer, size) == (ssize_t)size ? 0 : 1;
}
