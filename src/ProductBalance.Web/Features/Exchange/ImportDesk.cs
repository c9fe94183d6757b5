using System.Collections.Concurrent;
using System.Globalization;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Exchange;

/// <summary>Keeps the files that people are about to import, for an hour each, in a folder that only this process reads.</summary>
public sealed class ImportDesk(
    ImportStore imports,
    ImportPlanQueries plans,
    ImportTurns turns,
    TimeProvider time,
    ILogger<ImportDesk> logger
) : IDisposable
{
    private const int MostPerPerson = 3;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private readonly string _folder = Directory.CreateTempSubdirectory("productbalance-import-").FullName;
    private readonly ConcurrentDictionary<Guid, ImportSession> _sessions = new();

    /// <summary>Keeps a file and looks through it.</summary>
    /// <returns>The session, or a sentence that says why the file cannot be imported.</returns>
    public async Task<(ImportSession? Session, string? Refusal)> OpenAsync(
        Actor actor,
        ProductId productId,
        string fileName,
        Stream content,
        CancellationToken cancellationToken
    )
    {
        Tidy(actor.UserId);
        var at = time.GetUtcNow();
        var id = Guid.CreateVersion7(at);
        var path = Path.Combine(_folder, id.ToString("N", CultureInfo.InvariantCulture));
        await using (var kept = File.Create(path))
        {
            await content.CopyToAsync(kept, cancellationToken);
        }

        var (file, refusal) = await Task.Run(() => Open(path), cancellationToken);
        if (file is null)
        {
            File.Delete(path);
            return (null, refusal);
        }

        var proposal = await plans.ProposeAsync(actor, productId, file, cancellationToken);
        var upload = new UploadedFile
        {
            Id = id,
            UserId = actor.UserId,
            ProductId = productId,
            FileName = fileName,
            Path = path,
            At = at,
            File = proposal.File,
            Guess = ImportPlanner.Propose(proposal.File),
            Proposal = proposal.Plan,
        };
        return (_sessions[id] = new ImportSession(upload, imports, turns, logger), null);
    }

    /// <summary>The session of a file; null when it is somebody else's, another product's, or gone.</summary>
    public ImportSession? Find(Guid userId, ProductId productId, Guid id) =>
        _sessions.GetValueOrDefault(id) is { Upload: var upload } session
        && upload.UserId == userId
        && upload.ProductId == productId
        && !IsOver(session)
            ? session
            : null;

    public void Dispose()
    {
        foreach (var session in _sessions.Values)
        {
            session.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static (TableFile? File, string? Refusal) Open(string path) =>
        ImportFile.TryOpen(() => File.OpenRead(path), ImportLimits.Web, out var file, out var refusal)
            ? (file, null)
            : (null, refusal);

    private bool IsOver(ImportSession session) =>
        session.Progress is null && session.Upload.At < time.GetUtcNow() - Kept;

    private void Tidy(Guid userId)
    {
        var own = _sessions
            .Values.Where(session => session.Upload.UserId == userId && session.Progress is null)
            .OrderByDescending(session => session.Upload.At)
            .Skip(MostPerPerson - 1);
        foreach (var session in _sessions.Values.Where(IsOver).Concat(own).ToList())
        {
            _sessions.TryRemove(session.Upload.Id, out _);
            session.Dispose();
            File.Delete(session.Upload.Path);
        }
    }
}
