/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rounds-specialties.h"

#define OWN(code, label, profession, occupation)                                                   \
  { code, label, ROUNDS_PROFESSION_##profession, occupation, FALSE }
#define POOLED(code, label, profession, occupation)                                                \
  { code, label, ROUNDS_PROFESSION_##profession, occupation, TRUE }

/* The specialties of the pay surveys and the occupations of the Bureau of Labor Statistics. 29-1229
 * (physicians, all other) and 29-1249 (surgeons, all other) hold many specialties each; the others
 * that are pooled are a part of the occupation that gives it its name. */
static const RoundsSpecialty specialties[] = {
  OWN ("anesthesiology", N_ ("Anesthesiology"), PHYSICIAN, "29-1211"),
  OWN ("cardiology", N_ ("Cardiology"), PHYSICIAN, "29-1212"),
  OWN ("dermatology", N_ ("Dermatology"), PHYSICIAN, "29-1213"),
  OWN ("emergency_medicine", N_ ("Emergency medicine"), PHYSICIAN, "29-1214"),
  OWN ("family_medicine", N_ ("Family medicine"), PHYSICIAN, "29-1215"),
  OWN ("internal_medicine", N_ ("Internal medicine"), PHYSICIAN, "29-1216"),
  POOLED ("medicine_pediatrics", N_ ("Medicine and pediatrics"), PHYSICIAN, "29-1216"),
  OWN ("neurology", N_ ("Neurology"), PHYSICIAN, "29-1217"),
  POOLED ("child_neurology", N_ ("Child neurology"), PHYSICIAN, "29-1217"),
  OWN ("obstetrics_gynecology", N_ ("Obstetrics and gynecology"), PHYSICIAN, "29-1218"),
  OWN ("pediatrics", N_ ("Pediatrics"), PHYSICIAN, "29-1221"),
  OWN ("pathology", N_ ("Pathology"), PHYSICIAN, "29-1222"),
  OWN ("psychiatry", N_ ("Psychiatry"), PHYSICIAN, "29-1223"),
  OWN ("radiology", N_ ("Radiology"), PHYSICIAN, "29-1224"),
  POOLED ("nuclear_medicine", N_ ("Nuclear medicine"), PHYSICIAN, "29-1224"),
  POOLED ("radiation_oncology", N_ ("Radiation oncology"), PHYSICIAN, "29-1224"),
  POOLED ("allergy_immunology", N_ ("Allergy and immunology"), PHYSICIAN, "29-1229"),
  POOLED ("critical_care", N_ ("Critical care"), PHYSICIAN, "29-1229"),
  POOLED ("endocrinology", N_ ("Diabetes and endocrinology"), PHYSICIAN, "29-1229"),
  POOLED ("gastroenterology", N_ ("Gastroenterology"), PHYSICIAN, "29-1229"),
  POOLED ("geriatrics", N_ ("Geriatrics"), PHYSICIAN, "29-1229"),
  POOLED ("infectious_diseases", N_ ("Infectious diseases"), PHYSICIAN, "29-1229"),
  POOLED ("medical_genetics", N_ ("Medical genetics"), PHYSICIAN, "29-1229"),
  POOLED ("nephrology", N_ ("Nephrology"), PHYSICIAN, "29-1229"),
  POOLED ("oncology", N_ ("Oncology and hematology"), PHYSICIAN, "29-1229"),
  POOLED ("physical_medicine", N_ ("Physical medicine and rehabilitation"), PHYSICIAN, "29-1229"),
  POOLED ("preventive_medicine", N_ ("Public health and preventive medicine"), PHYSICIAN,
          "29-1229"),
  POOLED ("pulmonology", N_ ("Pulmonology"), PHYSICIAN, "29-1229"),
  POOLED ("rheumatology", N_ ("Rheumatology"), PHYSICIAN, "29-1229"),
  POOLED ("pediatric_endocrinology", N_ ("Pediatric endocrinology"), PHYSICIAN, "29-1229"),
  POOLED ("pediatric_oncology", N_ ("Pediatric hematology and oncology"), PHYSICIAN, "29-1229"),
  POOLED ("pediatric_infectious_diseases", N_ ("Pediatric infectious diseases"), PHYSICIAN,
          "29-1229"),
  POOLED ("pediatric_nephrology", N_ ("Pediatric nephrology"), PHYSICIAN, "29-1229"),
  POOLED ("pediatric_pulmonology", N_ ("Pediatric pulmonology"), PHYSICIAN, "29-1229"),
  POOLED ("pediatric_rheumatology", N_ ("Pediatric rheumatology"), PHYSICIAN, "29-1229"),
  OWN ("ophthalmology", N_ ("Ophthalmology"), PHYSICIAN, "29-1241"),
  OWN ("orthopedics", N_ ("Orthopedics"), PHYSICIAN, "29-1242"),
  OWN ("pediatric_surgery", N_ ("Pediatric surgery"), PHYSICIAN, "29-1243"),
  POOLED ("colorectal_surgery", N_ ("Colon and rectal surgery"), PHYSICIAN, "29-1249"),
  POOLED ("general_surgery", N_ ("General surgery"), PHYSICIAN, "29-1249"),
  POOLED ("neurosurgery", N_ ("Neurosurgery"), PHYSICIAN, "29-1249"),
  POOLED ("otolaryngology", N_ ("Otolaryngology"), PHYSICIAN, "29-1249"),
  POOLED ("plastic_surgery", N_ ("Plastic surgery"), PHYSICIAN, "29-1249"),
  POOLED ("thoracic_surgery", N_ ("Thoracic surgery"), PHYSICIAN, "29-1249"),
  POOLED ("urology", N_ ("Urology"), PHYSICIAN, "29-1249"),
  POOLED ("vascular_surgery", N_ ("Vascular surgery"), PHYSICIAN, "29-1249"),
  OWN ("nurse_practitioner", N_ ("Nurse practitioner, any field"), NP, "29-1171"),
  OWN ("physician_assistant", N_ ("Physician assistant, any field"), PA, "29-1071"),
  OWN ("registered_nurse", N_ ("Registered nurse, any unit"), RN, "29-1141"),
  OWN ("nurse_anesthetist", N_ ("Nurse anesthetist"), CRNA, "29-1151"),
  OWN ("nurse_midwife", N_ ("Nurse midwife"), CNM, "29-1161"),
  OWN ("pharmacist", N_ ("Pharmacist, any setting"), PHARMD, "29-1051"),
  OWN ("physical_therapist", N_ ("Physical therapist, any field"), PT, "29-1123"),
  OWN ("occupational_therapist", N_ ("Occupational therapist, any field"), OT, "29-1122"),
  OWN ("speech_language_pathologist", N_ ("Speech-language pathologist, any field"), SLP,
       "29-1127"),
  OWN ("general_dentistry", N_ ("General dentistry"), DDS, "29-1021"),
  OWN ("oral_surgery", N_ ("Oral and maxillofacial surgery"), DDS, "29-1022"),
  OWN ("orthodontics", N_ ("Orthodontics"), DDS, "29-1023"),
  OWN ("prosthodontics", N_ ("Prosthodontics"), DDS, "29-1024"),
  OWN ("other_dental_specialty", N_ ("Another dental specialty"), DDS, "29-1029"),
  OWN ("podiatry", N_ ("Podiatry"), DPM, "29-1081"),
  OWN ("optometry", N_ ("Optometry"), OD, "29-1041"),
  OWN ("clinical_psychology", N_ ("Clinical and counseling psychology"), PSYCHOLOGIST, "19-3033"),
  OWN ("audiologist", N_ ("Audiologist"), OTHER, "29-1181"),
  OWN ("chiropractor", N_ ("Chiropractor"), OTHER, "29-1011"),
  OWN ("dental_hygienist", N_ ("Dental hygienist"), OTHER, "29-1292"),
  OWN ("sonographer", N_ ("Diagnostic medical sonographer"), OTHER, "29-2032"),
  OWN ("dietitian", N_ ("Dietitian or nutritionist"), OTHER, "29-1031"),
  OWN ("healthcare_social_worker", N_ ("Health care social worker"), OTHER, "21-1022"),
  OWN ("laboratory_technologist", N_ ("Laboratory technologist or technician"), OTHER, "29-2010"),
  OWN ("practical_nurse", N_ ("Licensed practical or vocational nurse"), OTHER, "29-2061"),
  OWN ("paramedic", N_ ("Paramedic"), OTHER, "29-2043"),
  OWN ("radiation_therapist", N_ ("Radiation therapist"), OTHER, "29-1124"),
  OWN ("radiologic_technologist", N_ ("Radiologic technologist"), OTHER, "29-2034"),
  OWN ("respiratory_therapist", N_ ("Respiratory therapist"), OTHER, "29-1126"),
  OWN ("veterinarian", N_ ("Veterinarian"), OTHER, "29-1131"),
};

static int
compare_labels (gconstpointer a, gconstpointer b)
{
  const RoundsSpecialty *const *first = a;
  const RoundsSpecialty *const *second = b;

  return g_utf8_collate (_ ((*first)->label), _ ((*second)->label));
}

/**
 * rounds_specialties_list:
 *
 * Returns: (transfer container) (element-type RoundsSpecialty): what @profession can choose from,
 *   by label; only its own, so that a nurse is never offered a physician's specialty
 */
GPtrArray *
rounds_specialties_list (RoundsProfession profession)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (specialties); i++)
    {
      if (specialties[i].profession == profession)
        g_ptr_array_add (found, (gpointer) &specialties[i]);
    }
  g_ptr_array_sort (found, compare_labels);
  return found;
}

/** rounds_specialties_list_all: (transfer none) (array length=n_specialties): of all professions */
const RoundsSpecialty *
rounds_specialties_list_all (guint *n_specialties)
{
  g_return_val_if_fail (n_specialties != NULL, NULL);

  *n_specialties = G_N_ELEMENTS (specialties);
  return specialties;
}

/** rounds_specialties_find: (nullable): the specialty with @code, which is nullable */
const RoundsSpecialty *
rounds_specialties_find (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (specialties); i++)
    {
      if (g_strcmp0 (specialties[i].code, code) == 0)
        return &specialties[i];
    }
  return NULL;
}

/* Whether @folded, without case, is what people call the specialty, in their language or in
 * English, which a plan may have been written in. */
static gboolean
is_called (const RoundsSpecialty *specialty, const char *folded)
{
  g_autofree char *label = g_utf8_casefold (_ (specialty->label), -1);
  g_autofree char *english = g_utf8_casefold (specialty->label, -1);

  return g_str_equal (label, folded) || g_str_equal (english, folded);
}

/**
 * rounds_specialties_lookup:
 * @text: (nullable): the specialty of a profile: a code, or what somebody typed
 *
 * Finds the specialty that @text means, by its code or its label. A profession whose pay is
 * published as a whole has one entry, which then holds whatever @text says of a unit or a field.
 *
 * Returns: (transfer none) (nullable): a specialty of @profession; %NULL where none is meant, so
 *   that nobody is compared with the average of a profession that has specialties (R038)
 */
const RoundsSpecialty *
rounds_specialties_lookup (RoundsProfession profession, const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text != NULL ? text : ""));
  g_autofree char *folded = g_utf8_casefold (stripped, -1);
  const RoundsSpecialty *only = NULL;
  guint n_own = 0;

  for (guint i = 0; i < G_N_ELEMENTS (specialties); i++)
    {
      const RoundsSpecialty *specialty = &specialties[i];

      if (specialty->profession != profession)
        continue;
      if (g_str_equal (specialty->code, stripped) || is_called (specialty, folded))
        return specialty;
      only = specialty;
      n_own++;
    }
  return n_own == 1 ? only : NULL;
}

/**
 * rounds_specialties_get_label:
 * @text: (nullable): the specialty of a profile: a code, or what somebody typed
 *
 * Returns: (transfer none): the translated label of a code, else @text itself, never %NULL
 */
const char *
rounds_specialties_get_label (const char *text)
{
  const RoundsSpecialty *specialty = rounds_specialties_find (text);

  if (specialty != NULL)
    return _ (specialty->label);
  return text != NULL ? text : "";
}
