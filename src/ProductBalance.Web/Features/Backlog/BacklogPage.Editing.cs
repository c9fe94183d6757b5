using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Features.Backlog.List;

namespace ProductBalance.Web.Features.Backlog;

/// <content>Editing a cell of the list.</content>
public sealed partial class BacklogPage
{
    private CellEdit? _editing;

    private void OpenEditor(CellEdit edit) => _editing = MayEdit ? edit : null;

    private void CloseEditor() => _editing = null;

    private async Task CommitAsync(CellEdit edit)
    {
        if (CellEdits.Read(edit, _snapshot!.Teams) is not { Content: { } content } reading) // shown, so loaded
        {
            _editing = edit with { Problem = CellEdits.Read(edit, _snapshot.Teams).Problem };
            return;
        }

        _editing = null;
        if (content != edit.Origin)
        {
            await attempts.RunAsync(() => SaveAsync(edit, content));
        }

        _editing ??= edit.MovesOn ? CellEdits.Next(edit, _snapshot.Find(edit.Number)) : null;
    }

    private async Task SaveAsync(CellEdit edit, ItemContent content)
    {
        var outcome = await backlog.EditAsync(
            Actor,
            Product.Id,
            edit.Number,
            new ItemEdit(edit.Origin, edit.Version, content),
            CancellationToken.None
        );
        if (outcome.Conflicts is [var conflict, ..])
        {
            var theirs = FieldText.Of(conflict.Theirs, _snapshot!.Teams);
            _editing = new CellEdit(edit.Number, edit.Column, outcome.Item.Content, outcome.Item.Version, edit.Text)
            {
                Problem = $"Somebody else set this to “{theirs}” meanwhile. Enter keeps yours, Esc keeps theirs.",
            };
        }
    }
}
