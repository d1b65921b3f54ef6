-- SPDX-FileCopyrightText: 2026 The Rounds authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 1. One table per noun, its columns in the order of the noun's fields; tests/store/test-schema.c
-- compares the two. From the first release on this file never changes: what is new goes to 002.sql.
--
-- Times are microseconds since 1970-01-01 UTC, dates are YYYY-MM-DD, money is cents, choices are words.
-- NULL is what nobody has said.

PRAGMA application_id = 1382966387; -- "Rnds"

CREATE TABLE "plan" (
  "id" INTEGER PRIMARY KEY CHECK (id = 1),
  "next_id" INTEGER NOT NULL
) STRICT;

INSERT INTO "plan" ("id", "next_id") VALUES (1, 1);

CREATE TABLE "profile" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "profession" TEXT NOT NULL,
  "specialty" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "situation" TEXT NOT NULL,
  "aim" TEXT NOT NULL,
  "start_on" TEXT
) STRICT;

CREATE TABLE "household" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "birth_year" INTEGER,
  "filing_status" TEXT NOT NULL,
  "children_under_6" INTEGER NOT NULL,
  "children_6_to_16" INTEGER NOT NULL,
  "partner_income" INTEGER,
  "partner_growth" REAL,
  "fixed_costs" INTEGER,
  "loan_payments" INTEGER,
  "loan_rate" REAL,
  "savings" INTEGER,
  "floor" INTEGER,
  "agreement" TEXT NOT NULL,
  "other_deductions" INTEGER,
  "effective_rate" REAL,
  "pslf_payments" INTEGER,
  "pslf_forgiveness" INTEGER
) STRICT;

CREATE TABLE "pay_assumptions" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "inflation" REAL,
  "discount" REAL,
  "horizon_years" INTEGER,
  "todays_money" INTEGER NOT NULL
) STRICT;

CREATE TABLE "assessment" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "taken_on" TEXT,
  "finished_on" TEXT,
  "step" INTEGER NOT NULL,
  "license_reflection" TEXT NOT NULL,
  "remedies" TEXT NOT NULL,
  "shortlist" TEXT NOT NULL,
  "license_decisions" TEXT NOT NULL,
  "floor" INTEGER,
  "agreement" TEXT NOT NULL
) STRICT;

CREATE TABLE "irritant" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "assessment" INTEGER REFERENCES "assessment" ("id") DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT NOT NULL,
  "label" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "weight" INTEGER
) STRICT;

CREATE TABLE "remedy" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "kind" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "started_on" TEXT,
  "ended_on" TEXT,
  "result" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "license" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "state" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "renewal_on" TEXT,
  "yearly_cost" INTEGER,
  "decision" TEXT NOT NULL,
  "keep_years" INTEGER,
  "decide_by" TEXT,
  "reason" TEXT NOT NULL,
  "per_diem_hours" REAL,
  "per_diem_rate" INTEGER,
  "per_diem_years" INTEGER
) STRICT;

CREATE TABLE "skill" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "task" TEXT NOT NULL,
  "wording" TEXT NOT NULL,
  "evidence" TEXT NOT NULL,
  "destinations" TEXT NOT NULL
) STRICT;

CREATE TABLE "obligation" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "kind" TEXT NOT NULL,
  "label" TEXT NOT NULL,
  "due_on" TEXT,
  "months" INTEGER,
  "miles" INTEGER,
  "hours" INTEGER,
  "cost" INTEGER,
  "settled" INTEGER NOT NULL,
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "milestone" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "phase" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "detail" TEXT NOT NULL,
  "due_on" TEXT,
  "state" TEXT NOT NULL,
  "done_on" TEXT,
  "origin" TEXT NOT NULL,
  "assessment" INTEGER REFERENCES "assessment" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "destination" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "shortlisted" INTEGER NOT NULL,
  "interest" INTEGER,
  "training_used" INTEGER,
  "reason" TEXT NOT NULL
) STRICT;

CREATE TABLE "option" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "name" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "path_kind" TEXT NOT NULL,
  "destination" TEXT NOT NULL,
  "employer" TEXT NOT NULL,
  "compared" INTEGER NOT NULL,
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "criterion" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "weight" INTEGER NOT NULL
) STRICT;

CREATE TABLE "rating" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "option" INTEGER REFERENCES "option" ("id") DEFERRABLE INITIALLY DEFERRED,
  "criterion" INTEGER REFERENCES "criterion" ("id") DEFERRABLE INITIALLY DEFERRED,
  "mark" INTEGER,
  "reason" TEXT NOT NULL
) STRICT;

CREATE TABLE "cell_override" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "option" INTEGER REFERENCES "option" ("id") DEFERRABLE INITIALLY DEFERRED,
  "property" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "reason" TEXT NOT NULL
) STRICT;

CREATE TABLE "pay_terms" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "option" INTEGER REFERENCES "option" ("id") DEFERRABLE INITIALLY DEFERRED,
  "pay" INTEGER,
  "unit" TEXT NOT NULL,
  "employment" TEXT NOT NULL,
  "hours_per_week" REAL,
  "weeks_per_year" REAL,
  "paid_weeks" REAL,
  "charting_hours" REAL,
  "call_hours" REAL,
  "commute_hours" REAL,
  "cme_hours" REAL,
  "growth" REAL,
  "deferral_401k" INTEGER,
  "deferral_403b" INTEGER,
  "deferral_457b" INTEGER,
  "hsa" INTEGER,
  "premiums" INTEGER,
  "match" INTEGER,
  "pslf" INTEGER NOT NULL,
  "non_compete" TEXT NOT NULL
) STRICT;

CREATE TABLE "income_line" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "option" INTEGER REFERENCES "option" ("id") DEFERRABLE INITIALLY DEFERRED,
  "label" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "amount" INTEGER,
  "quantity" REAL,
  "weeks" REAL,
  "start_month" INTEGER NOT NULL,
  "end_month" INTEGER,
  "growth" REAL,
  "ramp_months" INTEGER,
  "pay_lag_months" INTEGER,
  "threshold" REAL,
  "rate" INTEGER,
  "share" REAL,
  "draw" INTEGER NOT NULL,
  "draw_floor" INTEGER,
  "shift_hours" REAL,
  "cap" REAL,
  "tax_form" TEXT NOT NULL
) STRICT;

CREATE TABLE "gig_terms" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "option" INTEGER REFERENCES "option" ("id") DEFERRABLE INITIALLY DEFERRED,
  "career" INTEGER REFERENCES "option" ("id") DEFERRABLE INITIALLY DEFERRED,
  "hours" REAL,
  "rate" INTEGER,
  "employment" TEXT NOT NULL,
  "search_hours" REAL,
  "search_hours_lost" REAL,
  "search_months" REAL,
  "target" INTEGER,
  "hour_limit" REAL
) STRICT;

CREATE TABLE "cost_line" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "option" INTEGER REFERENCES "option" ("id") DEFERRABLE INITIALLY DEFERRED,
  "label" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "amount" INTEGER,
  "rhythm" TEXT NOT NULL,
  "start_month" INTEGER NOT NULL,
  "end_month" INTEGER,
  "multiple" REAL,
  "covered" INTEGER NOT NULL,
  "occurrence" INTEGER NOT NULL
) STRICT;

CREATE TABLE "transition" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "option" INTEGER REFERENCES "option" ("id") DEFERRABLE INITIALLY DEFERRED,
  "notice_on" TEXT,
  "notice_months" INTEGER,
  "last_pay_months" INTEGER,
  "gap_months" INTEGER,
  "gap_low" INTEGER,
  "gap_high" INTEGER,
  "ramp_months" INTEGER,
  "pay_low" REAL,
  "pay_high" REAL,
  "growth_low" REAL,
  "growth_high" REAL
) STRICT;

CREATE TABLE "scenario" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "option" INTEGER REFERENCES "option" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "pay" REAL,
  "growth" REAL,
  "gap" REAL,
  "ramp" REAL,
  "leaving_costs" REAL,
  "partner_income" REAL,
  "fixed_costs" REAL
) STRICT;

CREATE TABLE "person" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "name" TEXT NOT NULL,
  "destination" TEXT NOT NULL,
  "outcome" TEXT NOT NULL,
  "pivot_year" INTEGER,
  "profession_before" TEXT NOT NULL,
  "role_now" TEXT NOT NULL,
  "organization" TEXT NOT NULL,
  "introduced_by" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "conversation" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "held_on" TEXT,
  "channel" TEXT NOT NULL,
  "minutes" INTEGER,
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "uncertainty" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "code" TEXT NOT NULL,
  "question" TEXT NOT NULL,
  "destination" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "answer" TEXT NOT NULL,
  "settled_by" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "settled_on" TEXT
) STRICT;

CREATE TABLE "draft" (
  "id" INTEGER PRIMARY KEY,
  "created_at" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "deleted_at" INTEGER,
  "form" TEXT NOT NULL,
  "content" TEXT NOT NULL
) STRICT;
