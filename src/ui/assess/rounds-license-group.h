/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-license.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_LICENSE_GROUP (rounds_license_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsLicenseGroup, rounds_license_group, ROUNDS, LICENSE_GROUP,
                      AdwPreferencesGroup)

GtkWidget *rounds_license_group_new (RoundsSession *session, RoundsLicense *license);

G_END_DECLS
