package org.isnad.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.tools.attach.VirtualMachine;
import java.io.Closeable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Looks at another Java process of this machine: how much it works and what it holds. */
final class Watch implements Closeable {
    private static final double MB = 1e6;

    private final long pid;
    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final OperatingSystemMXBean system;

    private Watch(long pid, JMXConnector connector) throws IOException {
        this.pid = pid;
        this.connector = connector;
        MBeanServerConnection beans = connector.getMBeanServerConnection();
        memory = ManagementFactory.newPlatformMXBeanProxy(
                beans, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
        system = ManagementFactory.newPlatformMXBeanProxy(
                beans, ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME, OperatingSystemMXBean.class);
    }

    static Watch of(long pid) throws Exception {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
        try {
            return new Watch(pid, JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
        } finally {
            machine.detach();
        }
    }

    /** Nanoseconds that it has worked, on all processors, with its compiler and its collector. */
    long processor() {
        return system.getProcessCpuTime();
    }

    /** The heap after a collection, and what the process holds in main memory: its own, and pages of files that it maps. */
    String memory() throws IOException {
        memory.gc();
        return String.format(
                Locale.ROOT,
                "heap %.0f MB of at most %.0f\tresident %d MB and %d MB of files",
                memory.getHeapMemoryUsage().getUsed() / MB,
                memory.getHeapMemoryUsage().getMax() / MB,
                resident("RssAnon:"),
                resident("RssFile:"));
    }

    /** As Linux tells it. */
    private long resident(String kind) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(kind))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
