using System.Numerics;
using System.Runtime.CompilerServices;

namespace ProductBalance.Domain.Estimates;

/// <summary>
/// Φ⁻¹, the standard normal quantile, of many probabilities at once: algorithm AS 241, PPND16 (Wichura 1988, Applied
/// Statistics 37), accurate to about 16 digits. All lanes take the same path, and the tails only where a lane needs them.
/// </summary>
public static class NormalQuantile
{
    private const double CentralHalfWidth = 0.425;
    private const double CentralSquare = CentralHalfWidth * CentralHalfWidth;
    private const double NearestTail = 1.6;
    private const double TailBorder = 5;

    /// <summary>The quantiles of probabilities above 0 and below 1.</summary>
    public static Vector<double> Of(Vector<double> probabilities)
    {
        var q = probabilities - new Vector<double>(0.5);
        var central = q * Central(new Vector<double>(CentralSquare) - (q * q));
        var inTail = Vector.GreaterThan(Vector.Abs(q), new Vector<double>(CentralHalfWidth));
        return inTail == Vector<long>.Zero
            ? central
            : Vector.ConditionalSelect(inTail, Vector.CopySign(Tail(probabilities), q), central);
    }

    private static Vector<double> Tail(Vector<double> probabilities)
    {
        var beyond = Vector.Min(probabilities, Vector<double>.One - probabilities);
        var r = Vector.SquareRoot(-Vector.Log(beyond));
        var near = NearTail(r - new Vector<double>(NearestTail));
        var isFar = Vector.GreaterThan(r, new Vector<double>(TailBorder));
        return isFar == Vector<long>.Zero
            ? near
            : Vector.ConditionalSelect(isFar, FarTail(r - new Vector<double>(TailBorder)), near);
    }

    private static Vector<double> Central(Vector<double> at) =>
        Polynomial(
            at,
            2.5090809287301226727e3,
            3.3430575583588128105e4,
            6.7265770927008700853e4,
            4.5921953931549871457e4,
            1.3731693765509461125e4,
            1.9715909503065514427e3,
            1.3314166789178437745e2,
            3.3871328727963666080e0
        )
        / Polynomial(
            at,
            5.2264952788528545610e3,
            2.8729085735721942674e4,
            3.9307895800092710610e4,
            2.1213794301586595867e4,
            5.3941960214247511077e3,
            6.8718700749205790830e2,
            4.2313330701600911252e1,
            1
        );

    private static Vector<double> NearTail(Vector<double> at) =>
        Polynomial(
            at,
            7.74545014278341407640e-4,
            2.27238449892691845833e-2,
            2.41780725177450611770e-1,
            1.27045825245236838258e0,
            3.64784832476320460504e0,
            5.76949722146069140550e0,
            4.63033784615654529590e0,
            1.42343711074968357734e0
        )
        / Polynomial(
            at,
            1.05075007164441684324e-9,
            5.47593808499534494600e-4,
            1.51986665636164571966e-2,
            1.48103976427480074590e-1,
            6.89767334985100004550e-1,
            1.67638483018380384940e0,
            2.05319162663775882187e0,
            1
        );

    private static Vector<double> FarTail(Vector<double> at) =>
        Polynomial(
            at,
            2.01033439929228813265e-7,
            2.71155556874348757815e-5,
            1.24266094738807843860e-3,
            2.65321895265761230930e-2,
            2.96560571828504891230e-1,
            1.78482653991729133580e0,
            5.46378491116411436990e0,
            6.65790464350110377720e0
        )
        / Polynomial(
            at,
            2.04426310338993978564e-15,
            1.42151175831644588870e-7,
            1.84631831751005468180e-5,
            7.86869131145613259100e-4,
            1.48753612908506148525e-2,
            1.36929880922735805310e-1,
            5.99832206555887937690e-1,
            1
        );

    // From the highest power down, as Horner's rule takes them. In line, so that each coefficient is a constant of the code.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Polynomial(
        Vector<double> x,
        double a,
        double b,
        double c,
        double d,
        double e,
        double f,
        double g,
        double h
    )
    {
        var total = Vector.FusedMultiplyAdd(new Vector<double>(a), x, new Vector<double>(b));
        total = Vector.FusedMultiplyAdd(total, x, new Vector<double>(c));
        total = Vector.FusedMultiplyAdd(total, x, new Vector<double>(d));
        total = Vector.FusedMultiplyAdd(total, x, new Vector<double>(e));
        total = Vector.FusedMultiplyAdd(total, x, new Vector<double>(f));
        total = Vector.FusedMultiplyAdd(total, x, new Vector<double>(g));
        return Vector.FusedMultiplyAdd(total, x, new Vector<double>(h));
    }
}
