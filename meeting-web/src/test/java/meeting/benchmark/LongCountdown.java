package meeting.benchmark;

/** A countdown of many tasks in the one congress, due over a year around today, each after two of the two hundred before; what is past is done. */
final class LongCountdown {
    private static final int FURTHEST_BACK = 200;
    private static final int DAYS = 364;
    private static final int TO_GO = 90;
    /** Coprime to everything it meets: two dependencies of a task are never the same. */
    private static final int STRIDE = 7_919;
    private static final String GROUP = "GO";
    private final Postgres database;

    LongCountdown(Postgres database) {
        this.database = database;
        database.execute("insert into work_group (congress_id, code, place, name_en, version)"
            + " values ('" + Crowd.CONGRESS + "', '" + GROUP + "', 1, 'General office', 0)");
        database.execute("insert into countdown (congress_id, begun_at) values ('" + Crowd.CONGRESS + "', now() - interval '200 days')");
    }

    /** The congress opens a while from now, or today as the other parts of the run have it. */
    void open(boolean later) {
        var days = later ? TO_GO : 0;
        database.execute("update congress set first_day = current_date + " + days + ", last_day = current_date + " + (days + 2));
    }

    /** Lays down all tasks anew, as many, and lets the database take stock of them. */
    void growTo(int tasks) {
        database.execute("delete from countdown_task_dependency");
        database.execute("delete from countdown_task");
        database.execute("""
            insert into countdown_task (id, congress_id, code, title_en, title_zh, group_code, owner, t_minus, days, progress, started_on, settled_on, due_on,
              settled_by, settled_at, version)
            select %s, '%s', 'T' || n, 'Task number ' || n, '第' || n || '项任务', '%s', 'benchmark', t, n %% 4, case when past then 'DONE' else 'PLANNED' end,
              case when past then due end, case when past then due end, case when past then due end, case when past then 'benchmark' end,
              case when past then now() end, 0
            from (select n, t, t > %d as past, current_date + %d - t as due
              from (select n, %d - n * %d / %d as t from generate_series(0, %d) n) numbered) dated""".formatted(id("n"), Crowd.CONGRESS, GROUP, TO_GO, TO_GO,
            DAYS / 2 + TO_GO, DAYS, tasks, tasks - 1));
        for (var which = 0; which < 2; which++)
            database.execute("insert into countdown_task_dependency (task_id, depends_on) select " + id("n") + ", "
                + id("n - 1 - (n * " + STRIDE + " + " + which + ") % least(n, " + FURTHEST_BACK + ")")
                + " from generate_series(2, " + (tasks - 1) + ") n");
        database.execute("vacuum analyze");
    }

    private static String id(String number) {
        return "cast(lpad(to_hex(" + number + "), 32, '0') as uuid)";
    }
}
