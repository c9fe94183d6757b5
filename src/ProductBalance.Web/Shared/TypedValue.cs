namespace ProductBalance.Web.Shared;

/// <summary>
/// Tells a value from elsewhere from the echo of what was typed into a field. While parents render one after the other,
/// a field is given its old value once more before the new one; written into the browser, that would eat what was typed
/// meanwhile. What was typed may come back late and one by one, as addresses do.
/// </summary>
public sealed class TypedValue<T>
{
    private readonly List<T?> _typed = []; // what has not come back yet
    private T? _given;

    /// <summary>Notes what the field holds by somebody's typing.</summary>
    public void Typed(T? value) => _typed.Add(value);

    /// <summary>Whether a value that the field is given comes from elsewhere, so that its text must follow.</summary>
    public bool IsReplacedBy(T? value)
    {
        var place = _typed.IndexOf(value);
        var isNews = place < 0 && !EqualityComparer<T?>.Default.Equals(value, _given);
        _given = value;
        _typed.RemoveRange(0, isNews ? _typed.Count : place + 1);
        return isNews;
    }
}
