/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plan-json.h"

/* What the writer and the reader of a plan in JSON agree on. */
#define ROUNDS_PLAN_JSON_FORMAT "rounds-plan"
#define ROUNDS_PLAN_JSON_VERSION 1
