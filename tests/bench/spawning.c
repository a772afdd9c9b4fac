// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long whole processes take, from the call that starts them until they have ended. Node itself is too slow to see it.
//
//   spawning turns ROUNDS PROGRAM [WORD...] [-- PROGRAM [WORD...]]...   each in its turn, so that whatever else the machine does
//                       meanwhile slows all; prints for each of them median and 90th percentile in ms
//   spawning together COUNT PROGRAM [WORD...]   all at the same time; prints how many ended with 0, and the ms until the last has
//
// What the programs print goes to nowhere.

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char** environ;

#define MOST_PROGRAMS 8

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static pid_t start(char** words)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int error = posix_spawn(&child, words[0], &actions, NULL, words, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        fprintf(stderr, "%s: %s\n", words[0], strerror(error));
        exit(1);
    }
    return child;
}

static int compare(const void* a, const void* b)
{
    const double left = *(const double*)a, right = *(const double*)b;
    return left < right ? -1 : left > right;
}

static int turns(int rounds, char** words)
{
    char** programs[MOST_PROGRAMS] = {words};
    int count = 1;
    for (char** word = words; *word; ++word) {
        if (strcmp(*word, "--") != 0 || count == MOST_PROGRAMS)
            continue;
        *word = NULL;
        programs[count++] = word + 1;
        ++word; // the program
    }
    double* times = calloc((size_t)(count * rounds), sizeof(double));
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < count; ++i) {
            const double begin = now();
            int status = 0;
            waitpid(start(programs[i]), &status, 0);
            times[i * rounds + round] = now() - begin;
            if (status != 0) {
                fprintf(stderr, "%s ended with status %d\n", programs[i][0], status);
                return 1;
            }
        }
    }
    for (int i = 0; i < count; ++i) {
        qsort(times + i * rounds, (size_t)rounds, sizeof(double), compare);
        printf("%f %f\n", times[i * rounds + rounds / 2], times[i * rounds + rounds * 9 / 10]);
    }
    free(times);
    return 0;
}

static int together(int count, char** words)
{
    const double begin = now();
    for (int i = 0; i < count; ++i)
        start(words);
    int good = 0, status = 0;
    for (int i = 0; i < count; ++i) {
        if (wait(&status) > 0 && status == 0)
            ++good;
    }
    printf("%d %f\n", good, now() - begin);
    return 0;
}

int main(int argc, char** argv)
{
    if (argc >= 4 && strcmp(argv[1], "turns") == 0)
        return turns(atoi(argv[2]), argv + 3);
    if (argc >= 4 && strcmp(argv[1], "together") == 0)
        return together(atoi(argv[2]), argv + 3);
    return 2;
}
