namespace ProductBalance.Web.Shared;

/// <summary>
/// Tells a value from elsewhere from the echo of what was typed into a field. While parents render one after the other,
/// a field is given its old value once more before the new one; written into the browser, that would eat what was typed
/// meanwhile.
/// </summary>
public sealed class TypedValue<T>
{
    private T? _given;
    private T? _typed;

    /// <summary>Notes what the field holds by somebody's typing.</summary>
    public void Typed(T? value) => _typed = value;

    /// <summary>Whether a value that the field is given comes from elsewhere, so that its text must follow.</summary>
    public bool IsReplacedBy(T? value)
    {
        var isNews = !Equals(value, _given) && !Equals(value, _typed);
        _given = value;
        if (isNews)
        {
            _typed = value;
        }

        return isNews;
    }

    private static bool Equals(T? left, T? right) => EqualityComparer<T?>.Default.Equals(left, right);
}
