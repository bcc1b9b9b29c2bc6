package org.isnad.feed;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Work done on all cores whose results come out in the order it was put in. One thread puts, one takes. Who puts waits
 * while too much is under way, so that memory stays the same however long the stream.
 */
final class InOrder<T> implements AutoCloseable {
    private static final int QUEUED_PER_CORE = 32;
    private static final int WEIGHT = 32 << 20;

    private record Task<T>(Future<T> result, int weight) {}

    private final ExecutorService workers;
    private final BlockingQueue<Task<T>> tasks;
    private final Semaphore room = new Semaphore(WEIGHT);

    InOrder(int cores) {
        workers = Executors.newFixedThreadPool(cores, work -> {
            Thread thread = new Thread(work, "isnad-reader");
            thread.setDaemon(true);
            return thread;
        });
        tasks = new ArrayBlockingQueue<>(QUEUED_PER_CORE * cores);
    }

    /** @param bytes about how much the work holds in memory */
    void put(Callable<T> work, int bytes) throws InterruptedException {
        int weight = Math.min(bytes, WEIGHT);
        room.acquire(weight);
        tasks.put(new Task<>(workers.submit(work), weight));
    }

    /** Puts a result that needs no work. */
    void putDone(T result) throws InterruptedException {
        tasks.put(new Task<>(CompletableFuture.completedFuture(result), 0));
    }

    /** Nothing comes after this. */
    void end() throws InterruptedException {
        tasks.put(new Task<>(null, 0));
    }

    /** Whether {@link #take} would have to wait for somebody to put. */
    boolean isEmpty() {
        return tasks.isEmpty();
    }

    /** The next result, or null at the end. */
    T take() throws InterruptedException {
        Task<T> task = tasks.take();
        if (task.result() == null) {
            return null;
        }
        try {
            return task.result().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            room.release(task.weight());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
