package org.isnad.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections to a database, kept for the next who asks: opening one takes longer than most questions. There are as many as
 * ask at once, and a few are kept. Thread-safe.
 */
final class Connections implements ConnectionFactory, AutoCloseable {
    private final ConnectionFactory factory;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private int most;

    /** @param most how many are kept */
    Connections(ConnectionFactory factory, int most) {
        this.factory = factory;
        this.most = most;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection kept = take();
        return kept == null ? factory.openConnection() : kept;
    }

    private synchronized Connection take() {
        return idle.poll();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (!keep(connection)) {
            connection.close();
        }
    }

    /** The one used last is used next, for it knows most pages. */
    private synchronized boolean keep(Connection connection) {
        if (idle.size() >= most) {
            return false;
        }
        idle.push(connection);
        return true;
    }

    /** Closes those that nobody uses; one in use is closed when it comes back. */
    @Override
    public synchronized void close() {
        most = 0;
        try {
            while (!idle.isEmpty()) {
                idle.poll().close();
            }
        } catch (SQLException e) {
            throw new CloseException("a connection cannot be closed", e);
        }
    }
}
