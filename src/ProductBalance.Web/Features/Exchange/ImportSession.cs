using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Domain.Access;

namespace ProductBalance.Web.Features.Exchange;

/// <summary>
/// One file on its way into a product, from the upload to the summary. It belongs to a person and not to a page, so that
/// a reload or a lost connection loses nothing.
/// </summary>
public sealed class ImportSession(UploadedFile upload, ImportStore imports, ImportTurns turns, ILogger logger)
    : IDisposable
{
    private CancellationTokenSource _rehearsing = new();
    private CancellationTokenSource _importing = new();

    /// <summary>Raised when something that a page shows has changed, on any thread.</summary>
    public event Action? Changed;

    public UploadedFile Upload { get; private set; } = upload;

    /// <summary>How the file is read; guessed first.</summary>
    public ImportPlan Plan { get; private set; } = upload.Proposal;

    /// <summary>What importing would do; null while that is being worked out.</summary>
    public ImportPreview? Preview { get; private set; }

    /// <summary>How far the import has come; null when none is under way.</summary>
    public ImportProgress? Progress { get; private set; }

    /// <summary>The import, once it is complete.</summary>
    public ImportRun? Run { get; private set; }

    /// <summary>What went wrong last, for people.</summary>
    public string? Failure { get; private set; }

    private ImportJob Job => new(Upload.FileName, Upload.File, Plan, ImportLimits.Web);

    /// <summary>Takes the first line for the heads of the columns, or for an item.</summary>
    public Task ReadAsync(Actor actor, bool hasHeads)
    {
        var reading = new ImportProposal(Upload.File, Plan).Reading(hasHeads);
        Upload = Upload with { File = reading.File, Guess = reading.Plan, Proposal = reading.Plan };
        return RehearseAsync(actor, reading.Plan);
    }

    /// <summary>Takes a plan and works out what importing by it would do.</summary>
    public async Task RehearseAsync(Actor actor, ImportPlan plan)
    {
        await _rehearsing.CancelAsync();
        _rehearsing.Dispose();
        _rehearsing = new CancellationTokenSource();
        var cancellation = _rehearsing.Token;
        (Plan, Preview, Failure) = (plan, null, null);
        try
        {
            // A large file is seconds of work, which a circuit's own thread must not do.
            var preview = await Task.Run(
                () => imports.PreviewAsync(actor, Upload.ProductId, Job, cancellation),
                cancellation
            );
            Preview = cancellation.IsCancellationRequested ? Preview : preview;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return; // another plan is being worked out by now
        }
        catch (Exception exception)
        {
            Failure = SentenceOf(exception);
        }

        Changed?.Invoke();
    }

    /// <summary>Imports the file; returns when that is over, and never fails.</summary>
    public async Task ImportAsync(Actor actor)
    {
        if (Progress is not null || Run is not null)
        {
            return;
        }

        _importing.Dispose();
        _importing = new CancellationTokenSource();
        (Progress, Failure) = (new ImportProgress(0, Upload.File.RowCount), null);
        Changed?.Invoke();
        try
        {
            using var turn = turns.Take(actor.UserId);
            var progress = new Reporter(this);
            Run = await Task.Run(() => imports.ImportAsync(actor, Upload.ProductId, Job, progress, _importing.Token));
        }
        catch (OperationCanceledException)
        {
            Failure = "The import was cancelled. Nothing of it was kept.";
        }
        catch (Exception exception)
        {
            Failure = SentenceOf(exception);
        }

        Progress = null;
        Changed?.Invoke();
    }

    public void Cancel() => _importing.Cancel();

    /// <summary>Remembers that the import was taken back.</summary>
    public void Replace(ImportRun run) => Run = run;

    public void Dispose()
    {
        _rehearsing.Dispose();
        _importing.Dispose();
    }

    private string SentenceOf(Exception exception)
    {
        if (Attempts.SentenceOf(exception) is { } sentence)
        {
            return sentence;
        }

        logger.LogError(exception, "The import of {File} failed", Upload.FileName);
        return "The import failed through a fault of ours, and nothing of it was kept. Try again; if it happens again, tell your administrator.";
    }

    private sealed class Reporter(ImportSession session) : IProgress<ImportProgress>
    {
        void IProgress<ImportProgress>.Report(ImportProgress value)
        {
            session.Progress = value;
            session.Changed?.Invoke();
        }
    }
}
