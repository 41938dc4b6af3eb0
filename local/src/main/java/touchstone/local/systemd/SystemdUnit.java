package touchstone.local.systemd;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The unit by which systemd runs the installation.
 *
 * @param settings environment variables that {@code ./touchstone run} is to see; no secrets, for everybody may read units
 */
public record SystemdUnit(Path checkout, Path home, String user, Map<String, String> settings) {
    private static final String TEXT = """
            # Written by ./touchstone install-service. Your own settings and passwords belong into /etc/touchstone.env.
            [Unit]
            Description=Touchstone
            Documentation=file:%2$s/docs/operating.md
            After=network.target

            [Service]
            Type=exec
            User=%1$s
            WorkingDirectory=%2$s
            ExecStart="%2$s/touchstone" run
            %4$s
            EnvironmentFile=-/etc/touchstone.env
            # It stops the others itself, PostgreSQL last; what is left then is killed.
            KillMode=mixed
            TimeoutStopSec=100
            SuccessExitStatus=143
            Restart=on-failure
            RestartSec=5
            # One process killed for want of memory is started again by the supervisor; the others need not end.
            OOMPolicy=continue
            LimitNOFILE=65536
            UMask=0077

            NoNewPrivileges=yes
            %5$s
            ProtectSystem=strict
            ProtectHome=read-only
            ReadWritePaths="%3$s"
            PrivateTmp=yes
            PrivateDevices=yes
            ProtectClock=yes
            ProtectControlGroups=yes
            ProtectHostname=yes
            ProtectKernelLogs=yes
            ProtectKernelModules=yes
            ProtectKernelTunables=yes
            ProtectProc=invisible
            RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
            RestrictNamespaces=yes
            RestrictRealtime=yes
            RestrictSUIDSGID=yes
            LockPersonality=yes
            SystemCallArchitectures=native
            SystemCallFilter=@system-service

            [Install]
            WantedBy=multi-user.target
            """;

    /** The unit's file. Within it a percent sign begins a name, so one that is meant is doubled. */
    public String text() {
        StringBuilder environment = new StringBuilder();
        new TreeMap<>(settings).forEach((name, value) -> environment.append(environment.isEmpty() ? "" : "\n")
                .append("Environment=\"").append(name).append('=').append(escaped(value)).append('"'));
        return String.format(TEXT, user, escaped(checkout.toString()), escaped(home.toString()), environment, capabilities());
    }

    /** None; to listen on a port below 1024 needs one. */
    private String capabilities() {
        boolean low = Integer.parseInt(settings.getOrDefault("TOUCHSTONE_PORT", "8080")) < 1024;
        return low ? "AmbientCapabilities=CAP_NET_BIND_SERVICE\nCapabilityBoundingSet=CAP_NET_BIND_SERVICE"
                : "CapabilityBoundingSet=";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%");
    }
}
