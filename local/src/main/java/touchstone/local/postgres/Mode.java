package touchstone.local.postgres;

import java.util.ArrayList;
import java.util.List;

/** What a server is for: to keep data, or to be quick and forgotten. */
enum Mode {
    DURABLE(List.of("--data-checksums"),
            List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on", "max_connections=100",
                    "shared_buffers=128MB", "maintenance_work_mem=32MB", "max_wal_size=1GB", "min_wal_size=32MB",
                    "autovacuum_max_workers=2")),
    THROWAWAY(List.of("--no-data-checksums", "--no-sync", "--wal-segsize=4"),
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300",
                    "shared_buffers=96MB", "autovacuum=off", "wal_level=minimal", "max_wal_senders=0",
                    "scram_iterations=1", "track_activity_query_size=16384"));

    private static final List<String> BOTH = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=",
            "io_method=sync", "max_worker_processes=2", "max_parallel_workers=0", "max_parallel_workers_per_gather=0",
            "max_logical_replication_workers=0", "log_timezone=UTC", "timezone=UTC", "log_line_prefix=%m [%p] %q%u@%d ");

    private final List<String> initdbOptions;
    private final List<String> settings;

    Mode(List<String> initdbOptions, List<String> settings) {
        this.initdbOptions = initdbOptions;
        this.settings = settings;
    }

    List<String> initdbOptions() {
        return initdbOptions;
    }

    List<String> arguments(int port) {
        List<String> arguments = new ArrayList<>(List.of("-p", "" + port));
        for (List<String> part : List.of(BOTH, settings)) {
            part.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        }
        return arguments;
    }
}
