/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-tax-reader.h"

/* The federal block is the same every year, so it has a structure; this is the list of its fields.
 */

typedef enum
{
  FIELD_NUMBER,
  FIELD_NUMBER_OR_NULL, /* NAN for null */
  FIELD_BY_STATUS,
  FIELD_TABLE,
  FIELD_TABLE_BY_STATUS,
} FieldType;

typedef struct
{
  const char *block; /* NULL for a field of "federal" itself */
  const char *name;
  FieldType type;
  gsize offset;
} Field;

#define FIELD(block, type, name)                                                                   \
  { #block, #name, type, G_STRUCT_OFFSET (RoundsTaxFederal, block.name) }
#define LIMIT(type, name, member)                                                                  \
  { "limits", name, type, G_STRUCT_OFFSET (RoundsTaxFederal, limits.member) }

static const Field fields[] = {
  { NULL, "brackets", FIELD_TABLE_BY_STATUS, G_STRUCT_OFFSET (RoundsTaxFederal, brackets) },
  { NULL, "standard_deduction", FIELD_BY_STATUS,
    G_STRUCT_OFFSET (RoundsTaxFederal, standard_deduction) },
  FIELD (ctc, FIELD_NUMBER, amount),
  FIELD (ctc, FIELD_NUMBER, phaseout_per),
  FIELD (ctc, FIELD_NUMBER, phaseout_increment),
  FIELD (ctc, FIELD_NUMBER, refundable_max),
  FIELD (ctc, FIELD_NUMBER, refundable_rate),
  FIELD (ctc, FIELD_NUMBER, refundable_floor),
  FIELD (ctc, FIELD_BY_STATUS, phaseout_start),
  FIELD (eitc, FIELD_TABLE, max),
  FIELD (eitc, FIELD_TABLE, phase_in),
  FIELD (eitc, FIELD_TABLE, phase_out),
  FIELD (eitc, FIELD_TABLE, start),
  FIELD (eitc, FIELD_TABLE, joint_bonus),
  FIELD (fica, FIELD_NUMBER, ss_rate),
  FIELD (fica, FIELD_NUMBER, ss_wage_base),
  FIELD (fica, FIELD_NUMBER, medicare_rate),
  FIELD (fica, FIELD_NUMBER, additional_medicare_rate),
  FIELD (fica, FIELD_BY_STATUS, additional_medicare_threshold),
  FIELD (self_employment, FIELD_NUMBER, ss_rate),
  FIELD (self_employment, FIELD_NUMBER, medicare_rate),
  FIELD (self_employment, FIELD_NUMBER, net_earnings_factor),
  FIELD (self_employment, FIELD_NUMBER, minimum_net_earnings),
  FIELD (self_employment, FIELD_NUMBER, deductible_share),
  FIELD (qbi, FIELD_NUMBER, rate),
  FIELD (qbi, FIELD_NUMBER, minimum_deduction),
  FIELD (qbi, FIELD_NUMBER, minimum_deduction_qbi_from),
  FIELD (qbi, FIELD_BY_STATUS, phaseout_start),
  FIELD (qbi, FIELD_BY_STATUS, phaseout_length),
  FIELD (amt, FIELD_NUMBER, phaseout_rate),
  FIELD (amt, FIELD_BY_STATUS, exemption),
  FIELD (amt, FIELD_BY_STATUS, phaseout_start),
  FIELD (amt, FIELD_TABLE, brackets),
  FIELD (savers_credit, FIELD_NUMBER, contribution_cap_per_person),
  FIELD (savers_credit, FIELD_BY_STATUS, threshold_factor),
  FIELD (savers_credit, FIELD_TABLE, rate_by_joint_agi),
  FIELD (salt, FIELD_NUMBER, phasedown_rate),
  FIELD (salt, FIELD_BY_STATUS, cap),
  FIELD (salt, FIELD_BY_STATUS, phasedown_start),
  FIELD (salt, FIELD_BY_STATUS, floor),
  LIMIT (FIELD_NUMBER, "401k_403b_elective", elective_401k_403b),
  LIMIT (FIELD_NUMBER, "457b_elective", elective_457b),
  LIMIT (FIELD_NUMBER, "hsa_self", hsa_self),
  LIMIT (FIELD_NUMBER, "hsa_family", hsa_family),
  LIMIT (FIELD_NUMBER, "hsa_catch_up_55", hsa_catch_up_55),
  LIMIT (FIELD_NUMBER_OR_NULL, "roth_only_catch_up_if_prior_year_fica_wages_over", roth_only_over),
  LIMIT (FIELD_TABLE, "catch_up_401k_403b_by_age", catch_up_401k_403b),
  LIMIT (FIELD_TABLE, "catch_up_457b_governmental_by_age", catch_up_457b),
};

static gboolean
read_field (RoundsTaxReader *reader, const Field *field, JsonNode *node)
{
  gpointer target = G_STRUCT_MEMBER_P (&reader->tables->federal, field->offset);

  switch (field->type)
    {
    case FIELD_NUMBER:
      return rounds_tax_reader_number (node, target);
    case FIELD_NUMBER_OR_NULL:
      *(double *) target = NAN;
      return JSON_NODE_HOLDS_NULL (node) || rounds_tax_reader_number (node, target);
    case FIELD_BY_STATUS:
      return rounds_tax_reader_numbers (node, target);
    case FIELD_TABLE:
      return rounds_tax_reader_table (reader, node, target);
    case FIELD_TABLE_BY_STATUS:
      return rounds_tax_reader_tables (reader, node, target);
    default:
      g_return_val_if_reached (FALSE);
    }
}

/* The object that holds @field; the blocks lie one level down. */
static JsonObject *
find_block (RoundsTaxReader *reader, JsonObject *federal, const Field *field)
{
  JsonNode *node;

  if (field->block == NULL)
    return federal;
  node = rounds_tax_reader_member (reader, federal, "federal", field->block, JSON_NODE_OBJECT);
  return node != NULL ? json_node_get_object (node) : NULL;
}

/**
 * rounds_tax_reader_federal:
 *
 * Reads the federal block into the tables. Every field must be there.
 */
void
rounds_tax_reader_federal (RoundsTaxReader *reader, JsonObject *federal)
{
  g_assert (reader != NULL && federal != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const Field *field = &fields[i];
      const char *path = field->block != NULL ? field->block : "federal";
      JsonObject *block = find_block (reader, federal, field);
      JsonNode *node = block != NULL ? json_object_get_member (block, field->name) : NULL;

      if (node == NULL)
        rounds_tax_reader_fail (reader, path, field->name, "is missing");
      else if (!read_field (reader, field, node))
        rounds_tax_reader_fail (reader, path, field->name, "is of another type");
    }
  reader->tables->sources =
      rounds_tax_reader_sources (reader, federal, "federal", &reader->tables->n_sources);
}
