using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>
/// Places the rows of one chunk: each makes a new item, changes a known one or is refused. Nothing is stored here, so
/// that a dry run places rows in the same way.
/// </summary>
/// <param name="source">Whose import it is, and of what.</param>
/// <param name="site">The product.</param>
/// <param name="validator">What every item must keep to.</param>
/// <param name="known">Items by key; those that earlier chunks made included.</param>
/// <param name="loaded">Of these, the ones that rows of this chunk mean.</param>
/// <param name="edits">What people have changed of these, and is to stay.</param>
/// <param name="takeNumber">Gives the number of a new item; the one that it had, where that is free.</param>
/// <param name="at">When (UTC).</param>
internal sealed class ImportChunk(
    ImportSource source,
    ImportSite site,
    IValidator<ItemContent> validator,
    KnownItems known,
    IReadOnlyDictionary<ItemId, BacklogItem> loaded,
    PeoplesEdits edits,
    Func<int?, int> takeNumber,
    DateTimeOffset at
)
{
    private readonly Dictionary<ItemId, BacklogItem> _created = [];
    private readonly HashSet<ItemId> _updated = [];

    public IReadOnlyCollection<BacklogItem> Created => _created.Values;

    /// <summary>Items that were known before the import and say something else now.</summary>
    public IReadOnlySet<ItemId> Updated => _updated;

    /// <summary>What people had said and recorded about the new items.</summary>
    public List<object> Records { get; } = [];

    public List<FieldChange> Fields { get; } = [];

    public List<RowProblem> Problems { get; } = [];

    /// <summary>What rows say otherwise, and people had changed.</summary>
    public List<KeptField> Kept { get; } = [];

    /// <summary>The rows that have an item now.</summary>
    public List<PlacedRow> Placed { get; } = [];

    public int Refused { get; private set; }

    public void Place(ConvertedRow converted)
    {
        Problems.AddRange(converted.Problems);
        if (converted.Item is not { } row)
        {
            Refused++;
        }
        else if (known.Find(row) is { } there)
        {
            Update(row, there);
        }
        else
        {
            Create(row);
        }
    }

    private void Create(ImportedRow row)
    {
        site.MakeTeamOf(row, at);
        var content = site.Contents.New(row);
        if (Refuses(row, content))
        {
            return;
        }

        var item = new BacklogItem(
            new(Guid.CreateVersion7(at)),
            site.ProductId,
            takeNumber(row.Whole?.Number),
            site.PersonNamed(row.Whole?.Requester) ?? source.ActorId,
            row.Whole?.CreatedAt ?? at,
            content
        );
        Arrive(item, row);
        if (row.ExternalKey is { } key)
        {
            item.ImportedAs(key);
        }

        _created.Add(item.Id, item);
        Fields.Add(Arrival(item));
        TellGuesses(item, row, OpenGuesses.Filled(content));
        Keep(row, new KnownItem(item.Id, item.Number));
    }

    private void Arrive(BacklogItem item, ImportedRow row)
    {
        if (row.Whole is not { } whole)
        {
            item.ArriveBy(source.ImportId, StatusOf(row, item), at);
            return;
        }

        List<object> records = [.. new ReturnedRecords(source, site, at).Of(item, whole)];
        site.Threaten(item.Id, records.OfType<Threat>());
        var isSettledHere = whole.Status is ItemStatus.Draft or ItemStatus.Ready;
        var status = isSettledHere ? StatusOf(row, item) : whole.Status;
        item.ReturnBy(source.ImportId, status, whole.WaitingFrom, whole.StatusSince, whole.ReleasedAt);
        Records.AddRange(records);
    }

    private void Update(ImportedRow row, KnownItem there)
    {
        var item = _created.GetValueOrDefault(there.Id) ?? loaded.GetValueOrDefault(there.Id);
        var before = item?.Content;
        if (item is null || before is null)
        {
            Keep(row, there); // a dry run has not stored what an earlier chunk made
            return;
        }

        var said = site.Contents.Over(before, row);
        var kept = edits.Kept(item.Id, before, said);
        var content = item.KeepPromise(kept);
        if (Refuses(row, content))
        {
            return;
        }

        Keep(row, there);
        Kept.AddRange(
            ItemMerge.Differences(item.Id, said, kept).Select(field => new KeptField(row.Row, item.Number, field.Field))
        );
        var changes = ItemMerge.Differences(item.Id, before, content);
        if (changes.Count > 0)
        {
            item.Edit(content, site.MayBeRanked(item.Id, content), at);
            Fields.AddRange(changes);
            TellGuesses(item, row, changes.Select(change => change.Field));
            if (item.ImportId != source.ImportId)
            {
                _updated.Add(item.Id);
            }
        }
    }

    private bool Refuses(ImportedRow row, ItemContent content)
    {
        var result = validator.Validate(content);
        if (!result.IsValid)
        {
            Refused++;
            Problems.AddRange(result.Errors.Select(error => new RowProblem(row.Row, null, error.ErrorMessage)));
        }

        return !result.IsValid;
    }

    private void Keep(ImportedRow row, KnownItem item)
    {
        known.Add(row.ExternalKey, row.Own, item);
        Placed.Add(new PlacedRow(row, item));
    }

    private void TellGuesses(BacklogItem item, ImportedRow row, IEnumerable<string> written)
    {
        if (OpenGuesses.Told(item.Id, row, written) is { } told)
        {
            Fields.Add(told);
        }
    }

    private ItemStatus StatusOf(ImportedRow row, BacklogItem item) =>
        row.Stage switch
        {
            ImportedStage.Done => ItemStatus.Released,
            ImportedStage.Dropped => ItemStatus.Dropped,
            _ => site.MayBeRanked(item.Id, item.Content) ? ItemStatus.Ready : ItemStatus.Draft,
        };

    private FieldChange Arrival(BacklogItem item) =>
        new()
        {
            ItemId = item.Id,
            Field = ItemFields.Created,
            After = JsonColumn.Write($"imported from {source.FileName}"),
        };
}
